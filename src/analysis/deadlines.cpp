#include "analysis/deadlines.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace zeren::analysis {
namespace {

using graph::TaskVertex;

/// A quarter while its tasks are counted.
struct QuarterTally {
    QuarterLoad counts{};
    std::map<graph::ActorVertex, QuarterPart> parts{};

    void add(const Scope& scope, graph::EdgeIndex edge) {
        const auto actor = scope.graph().actor(edge);
        auto& part = parts[actor];
        part.actor = actor;
        switch (scope.graph().role(edge)) {
            case model::Role::lead: ++part.lead; break;
            case model::Role::cooperate: ++part.cooperate; break;
            case model::Role::joint: ++part.joint; break;
        }
    }
    QuarterLoad take() && {
        for (auto& [actor, part] : parts) counts.parts.push_back(part);
        std::ranges::stable_sort(counts.parts, std::greater<>(), &QuarterPart::load);
        return std::move(counts);
    }
};

std::optional<Day> day_of(const Scope& scope, TaskVertex task) {
    return due_day(scope.graph().plan_of(task), scope.graph().home(task).row);
}

void sort_by_day(const Scope& scope, std::vector<TaskVertex>& tasks) {
    std::vector<std::pair<Day, TaskVertex>> dated;
    dated.reserve(tasks.size());
    for (auto task : tasks) dated.emplace_back(day_of(scope, task).value_or(Day{}), task);
    std::ranges::sort(dated);
    for (std::size_t place = 0; place < dated.size(); ++place) tasks[place] = dated[place].second;
}

bool is_overdue_in(const Scope& scope, TaskVertex task, Day as_of) {
    return is_overdue(scope.graph().plan_of(task), scope.graph().home(task).row, as_of);
}

}  // namespace

Deadlines deadlines(const Scope& scope, Day as_of, std::size_t within) {
    constexpr std::size_t beyond_all_dates = std::size_t{10'000} * 366;
    const auto soon = as_of + std::chrono::days(static_cast<int>(std::min(within, beyond_all_dates)));
    Deadlines found;
    std::map<std::string, QuarterTally> quarters;
    scope.each_task([&](TaskVertex task) {
        const auto day = day_of(scope, task);
        const bool over = is_over(scope.graph().plan_of(task), scope.graph().home(task).row);
        const bool overdue = is_overdue_in(scope, task, as_of);
        auto& list = over      ? found.over
                     : !day    ? found.open_ended
                     : overdue ? found.overdue
                               : (*day <= soon ? found.due_soon : found.later);
        list.push_back(task);
        if (!day) return;
        auto& quarter = quarters[quarter_text(*day)];
        ++quarter.counts.tasks;
        quarter.counts.over += over ? 1 : 0;
        quarter.counts.overdue += overdue ? 1 : 0;
        if (!over) scope.each_edge(task, [&](graph::EdgeIndex edge) { quarter.add(scope, edge); });
    });
    for (auto* list : {&found.overdue, &found.due_soon, &found.later}) sort_by_day(scope, *list);
    for (auto& [name, quarter] : quarters) {
        quarter.counts.quarter = name;
        found.quarters.push_back(std::move(quarter).take());
    }
    return found;
}

std::vector<std::uint32_t> overdue_counts(const Scope& scope, Day as_of) {
    std::vector<std::uint32_t> counts(scope.graph().actor_count());
    std::vector<TaskVertex> last_counted(counts.size(), TaskVertex::none());
    scope.each_task([&](TaskVertex task) {
        if (!is_overdue_in(scope, task, as_of)) return;
        scope.each_edge(task, [&](graph::EdgeIndex edge) {
            const auto actor = scope.graph().actor(edge).row();
            if (std::exchange(last_counted[actor], task) != task) ++counts[actor];
        });
    });
    return counts;
}

}  // namespace zeren::analysis
