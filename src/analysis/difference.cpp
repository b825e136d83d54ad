#include "analysis/difference.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <utility>

#include "analysis/differing/actor_matching.hpp"
#include "analysis/differing/task_comparison.hpp"
#include "analysis/differing/text_matching.hpp"
#include "analysis/ownership.hpp"

namespace zeren::analysis {
namespace {

using differing::SplitPart;
using differing::TextMatch;
using differing::TextRow;
using graph::ActorVertex;
using graph::TaskVertex;
using model::TaskState;

/// How far a task is from having one who answers for it.
int badness(TaskState state) {
    switch (state) {
        case TaskState::led: return 0;
        case TaskState::several_leads: return 1;
        case TaskState::no_lead: return 2;
        case TaskState::collective_only: return 3;
        case TaskState::unowned: return 4;
    }
    return 0;
}

/// The selected tasks of one side, as rows to be found again.
struct Side {
    const Scope& scope;
    std::vector<TaskVertex> tasks{};
    std::vector<std::string> ids{};
    std::vector<std::string_view> texts{};

    Side(const Scope& selected, bool name_plans) : scope(selected) {
        scope.each_task([&](TaskVertex task) {
            const auto& graph = scope.graph();
            const auto& plan = graph.plan_of(task);
            const auto text = plan.text(graph.home(task).row);
            tasks.push_back(task);
            ids.push_back(name_plans ? plan.info().id + "/" + std::string(graph.id(task))
                                     : std::string(graph.id(task)));
            texts.push_back(text.empty() ? graph.title(task) : text);
        });
    }
    [[nodiscard]] std::vector<TextRow> rows() const {
        std::vector<TextRow> rows;
        for (std::size_t row = 0; row < tasks.size(); ++row)
            rows.push_back({.id = ids[row], .text = texts[row]});
        return rows;
    }
};

/// Which row of the other side each row belongs to; SplitPart::anything where none does. Rows whose text is
/// unchanged are settled.
struct Matched {
    std::vector<std::size_t> to{};
    std::vector<bool> settled{};

    explicit Matched(std::size_t rows) : to(rows, SplitPart::anything), settled(rows) {}
    void add(std::size_t row, const TextMatch& match, std::size_t other) {
        to[row] = other;
        settled[row] = match.similarity == 1.0;
    }
};

class Comparison {
  public:
    Comparison(const Scope& before, const Scope& after, const model::Registry* registry)
        : before_(before, names_plans(before, after)),
          after_(after, names_plans(before, after)),
          actors_(differing::match_actors(before.graph(), after.graph(), registry)),
          from_before_(before_.tasks.size()),
          from_after_(after_.tasks.size()) {}

    Difference run() && {
        const auto matches = differing::match_texts(before_.rows(), after_.rows());
        for (const auto& match : matches) {
            from_before_.add(match.before, match, match.after);
            from_after_.add(match.after, match, match.before);
            compare_tasks(match);
        }
        std::ranges::sort(found_.changed, {}, &TaskChange::after);
        found_.split = splits(before_, from_before_, after_, from_after_);
        found_.merged = splits(after_, from_after_, before_, from_before_);
        list_gone_and_added();
        compare_actors();
        return std::move(found_);
    }

  private:
    static bool names_plans(const Scope& before, const Scope& after) {
        return before.graph().plan_count() > 1 || after.graph().plan_count() > 1;
    }

    void compare_tasks(const TextMatch& match) {
        TaskChange change{.before = before_.tasks[match.before],
                          .after = after_.tasks[match.after],
                          .similarity = match.similarity};
        auto owners = differing::compare_owners(
            before_.scope.graph(), differing::owners_of_task(before_.scope, change.before),
            after_.scope.graph(), differing::owners_of_task(after_.scope, change.after), actors_);
        change.edges = std::move(owners.edges);
        change.order = std::move(owners.order);
        change.lead = std::move(owners.lead);
        change.state_before = who(before_.scope, change.before).state;
        change.state_after = who(after_.scope, change.after).state;
        differing::compare_facts(before_.scope.graph(), after_.scope.graph(), change);
        if (change.is_any()) found_.changed.push_back(std::move(change));
    }

    /// Wholes are rows that are gone or reworded, parts rows that are new, or that the whole itself became.
    static std::vector<TaskSplit> splits(const Side& wholes, const Matched& of_wholes, const Side& parts,
                                         const Matched& of_parts) {
        std::vector<std::size_t> whole_rows, part_rows;
        std::vector<std::string_view> whole_texts;
        std::vector<SplitPart> part_texts;
        std::vector<std::size_t> place(wholes.tasks.size(), 0);
        for (std::size_t row = 0; row < wholes.tasks.size(); ++row) {
            if (of_wholes.settled[row]) continue;
            place[row] = whole_rows.size();
            whole_rows.push_back(row);
            whole_texts.push_back(wholes.texts[row]);
        }
        for (std::size_t row = 0; row < parts.tasks.size(); ++row) {
            if (of_parts.settled[row]) continue;
            const auto whole = of_parts.to[row];
            part_rows.push_back(row);
            part_texts.push_back(
                {.text = parts.texts[row], .only_of = whole == SplitPart::anything ? whole : place[whole]});
        }
        std::vector<TaskSplit> found;
        for (const auto& split : differing::find_splits(whole_texts, part_texts)) {
            auto& task = found.emplace_back(TaskSplit{.whole = wholes.tasks[whole_rows[split.whole]]});
            for (auto part : split.parts) task.parts.push_back(parts.tasks[part_rows[part]]);
        }
        return found;
    }

    /// What belongs to a split or a merger is told there.
    void list_gone_and_added() {
        std::vector<bool> told_before(before_.scope.graph().task_count());
        std::vector<bool> told_after(after_.scope.graph().task_count());
        for (const auto& [whole, parts] : found_.split) {
            told_before[whole.row()] = true;
            for (auto part : parts) told_after[part.row()] = true;
        }
        for (const auto& [whole, parts] : found_.merged) {
            told_after[whole.row()] = true;
            for (auto part : parts) told_before[part.row()] = true;
        }
        list_alone(before_, from_before_, told_before, found_.gone);
        list_alone(after_, from_after_, told_after, found_.added);
    }
    static void list_alone(const Side& side, const Matched& matched, const std::vector<bool>& told,
                           std::vector<TaskVertex>& alone) {
        for (std::size_t row = 0; row < side.tasks.size(); ++row) {
            const auto task = side.tasks[row];
            if (matched.to[row] == SplitPart::anything && !told[task.row()]) alone.push_back(task);
        }
    }

    void compare_actors() {
        const auto& before = before_.scope.graph();
        const auto& after = after_.scope.graph();
        std::vector<bool> known(after.actor_count());
        for (auto actor : before.actors()) {
            const auto match = actors_[actor.row()];
            if (match.is_none()) {
                if (before_.scope.has_edge(actor)) found_.actors_gone.push_back(actor);
                continue;
            }
            known[match.row()] = true;
            if (before.name(actor) != after.name(match)) {
                found_.renamed.push_back({.before = actor, .after = match});
            }
        }
        for (auto actor : after.actors()) {
            if (!known[actor.row()] && after_.scope.has_edge(actor)) found_.actors_added.push_back(actor);
        }
    }

    Side before_, after_;
    std::vector<ActorVertex> actors_;
    Matched from_before_, from_after_;
    Difference found_;
};

}  // namespace

bool TaskChange::is_worse() const { return badness(state_after) > badness(state_before); }

bool TaskChange::is_any() const {
    return !edges.empty() || order || lead || is_reworded() || state_before != state_after || new_deadline ||
           new_status || new_title || new_group;
}

bool Difference::empty() const {
    return changed.empty() && gone.empty() && added.empty() && split.empty() && merged.empty() &&
           renamed.empty() && actors_gone.empty() && actors_added.empty();
}

Difference difference(const Scope& before, const Scope& after, const model::Registry* registry) {
    return Comparison(before, after, registry).run();
}

}  // namespace zeren::analysis
