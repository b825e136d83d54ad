#include "analysis/pairing/shared_task_counter.hpp"

#include <algorithm>
#include <utility>

namespace zeren::analysis::pairing {

using graph::ActorVertex;
using graph::EdgeIndex;
using graph::TaskVertex;

std::span<const Partner> SharedTaskCounter::partners_behind(std::uint32_t actor,
                                                            std::span<const std::uint32_t> places,
                                                            std::uint64_t least) {
    // The tasks of an actor lie far apart: first its edges come into reach, then those of the tasks.
    constexpr std::size_t tasks_ahead = 8;
    constexpr std::size_t edges_ahead = 2 * tasks_ahead;
    const auto& graph = scope_.graph();
    const auto own = graph.edges_of(ActorVertex{actor});
    partners_.clear();
    if (only_ && only_->value != actor) return partners_;
    if (work_ > much_ && !columns_ && !only_) make_columns();
    auto last = TaskVertex::none();
    for (std::size_t place = 0; place < own.size(); ++place) {
        if (place + edges_ahead < own.size()) graph.fetch(own[place + edges_ahead]);
        if (place + tasks_ahead < own.size()) graph.fetch_edges_of(graph.task(own[place + tasks_ahead]));
        if (!scope_.includes(own[place])) continue;
        const auto task = graph.task(own[place]);
        if (task == std::exchange(last, task)) continue;
        if (columns_ && columns_->has(task.value)) {
            columns_->add_owners(task.value, 1);
        } else {
            add_owners(task, actor, places);
        }
    }
    for (auto& partner : partners_) partner.count = std::exchange(tallies_[partner.actor].shared, 0);
    if (columns_) columns_->take_with(partners_, actor, places, least);
    return partners_;
}

/// Each owner once, whatever its roles.
void SharedTaskCounter::add_owners(TaskVertex task, std::uint32_t actor,
                                   std::span<const std::uint32_t> places) {
    if (++visit_ == 0) {  // after four thousand million tasks the old visits look like new ones
        for (auto& tally : tallies_) tally.last_visit = 0;
        ++visit_;
    }
    work_ += scope_.graph().edges_of(task).size();
    scope_.each_edge(task, [&, visit = visit_, place = places[actor]](EdgeIndex edge) {
        const auto owner = scope_.graph().actor(edge).value;
        if (places[owner] <= place) return;
        auto& tally = tallies_[owner];
        if (std::exchange(tally.last_visit, visit) == visit) return;
        if (tally.shared++ == 0) partners_.push_back({.actor = owner});
    });
}

void SharedTaskCounter::make_columns() {
    std::vector<std::uint32_t> owners;
    const auto owners_of = [&](std::uint32_t task) {
        owners.clear();
        if (scope_.includes(TaskVertex{task}))
            scope_.each_edge(TaskVertex{task},
                             [&](EdgeIndex edge) { owners.push_back(scope_.graph().actor(edge).value); });
        std::ranges::sort(owners);
        owners.erase(std::unique(owners.begin(), owners.end()), owners.end());
        return std::span<const std::uint32_t>(owners);
    };
    const auto most = most_counts();
    columns_.emplace(scope_.graph().actor_count(), scope_.graph().task_count(), owners_of,
                     most.empty() ? 0 : *std::ranges::max_element(most));
}

std::span<const std::uint64_t> SharedTaskCounter::most_counts() {
    if (!most_.empty()) return most_;
    count_tasks();
    if (only_) {
        const auto own = most_[only_->row()];
        most_.assign(most_.size(), 0);
        most_[only_->row()] = own;
    }
    return most_;
}

void SharedTaskCounter::count_tasks() {
    const auto& graph = scope_.graph();
    if (!scope_.narrows_tasks() && !scope_.narrows_edges()) {
        most_.reserve(graph.actor_count());
        for (auto actor : graph.actors()) most_.push_back(graph.edges_of(actor).size());
        return;
    }
    most_.assign(graph.actor_count(), 0);
    std::vector<TaskVertex> last(graph.actor_count(), TaskVertex::none());
    for (auto edge : graph.edges()) {
        if (!scope_.includes(edge)) continue;
        const auto actor = graph.actor(edge).row();
        if (std::exchange(last[actor], graph.task(edge)) != graph.task(edge)) ++most_[actor];
    }
}

}  // namespace zeren::analysis::pairing
