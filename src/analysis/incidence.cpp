#include "analysis/incidence.hpp"

#include <algorithm>

namespace zeren::analysis {

Incidence::Incidence(const Scope& scope, Holders holders) {
    std::vector<std::uint32_t> own;
    scope.each_task([&](graph::TaskVertex task) {
        own.clear();
        scope.each_edge(task, [&](graph::EdgeIndex edge) {
            const bool counts = holders == Holders::owners || scope.graph().role(edge) == model::Role::lead;
            if (counts) own.push_back(scope.graph().actor(edge).value);
        });
        if (own.empty()) return;
        std::ranges::sort(own);
        own.erase(std::unique(own.begin(), own.end()), own.end());
        tasks_.push_back(task);
        holders_.insert(holders_.end(), own.begin(), own.end());
        task_begin_.push_back(holders_.size());
    });
    number_actors(scope);
    index_actors();
}

void Incidence::number_actors(const Scope& scope) {
    constexpr auto unused = graph::ActorVertex::none().value;
    std::vector<std::uint32_t> rows(scope.graph().actor_count(), unused);
    for (auto actor : holders_) rows[actor] = 0;
    for (auto actor : scope.graph().actors()) {
        if (rows[actor.row()] == unused) continue;
        rows[actor.row()] = static_cast<std::uint32_t>(actors_.size());
        actors_.push_back(actor);
    }
    for (auto& actor : holders_) actor = rows[actor];
}

void Incidence::index_actors() {
    actor_begin_.assign(actors_.size() + 1, 0);
    for (auto actor : holders_) ++actor_begin_[actor + 1];
    for (std::size_t actor = 0; actor < actors_.size(); ++actor)
        actor_begin_[actor + 1] += actor_begin_[actor];
    held_.resize(holders_.size());
    auto next = actor_begin_;
    for (std::uint32_t task = 0; task < tasks_.size(); ++task) {
        for (auto actor : actors_of(task)) held_[next[actor]++] = task;
    }
}

}  // namespace zeren::analysis
