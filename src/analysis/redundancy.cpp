#include "analysis/redundancy.hpp"

#include <algorithm>
#include <cstdint>
#include <tuple>
#include <utility>

#include "analysis/incidence.hpp"

namespace zeren::analysis {
namespace {

/// Counts, for one actor after another, the pairs of its tasks that another actor owns too.
class PairCounter {
  public:
    explicit PairCounter(const Incidence& incidence)
        : incidence_(incidence), shared_(incidence.actor_count()), met_(incidence.task_count(), 0) {}

    std::uint64_t count(std::uint32_t actor) {
        partners_.clear();
        for (auto task : incidence_.tasks_of(actor)) {
            for (auto other : incidence_.actors_of(task)) {
                if (other == actor) continue;
                if (shared_[other].empty()) partners_.push_back(other);
                shared_[other].push_back(task);
            }
        }
        std::uint64_t pairs = 0;
        for (auto task : incidence_.tasks_of(actor)) pairs += later_tasks_linked(actor, task);
        for (auto other : partners_) shared_[other].clear();
        return pairs;
    }

  private:
    /// The actor's tasks after `task` that share another owner with it.
    std::uint64_t later_tasks_linked(std::uint32_t actor, std::uint32_t task) {
        ++round_;
        std::uint64_t linked = 0;
        for (auto other : incidence_.actors_of(task)) {
            if (other == actor) continue;
            const auto& both = shared_[other];
            for (auto later = std::ranges::upper_bound(both, task); later != both.end(); ++later) {
                if (std::exchange(met_[*later], round_) != round_) ++linked;
            }
        }
        return linked;
    }

    const Incidence& incidence_;
    std::vector<std::vector<std::uint32_t>> shared_;  ///< actor -> its tasks that the one at hand has too
    std::vector<std::uint32_t> partners_;
    std::vector<std::uint64_t> met_;
    std::uint64_t round_ = 0;
};

}  // namespace

double connectance(const Scope& scope) {
    const Incidence incidence(scope, Holders::owners);
    if (incidence.pair_count() == 0) return 0.0;
    return static_cast<double>(incidence.pair_count()) /
           (static_cast<double>(incidence.task_count()) * static_cast<double>(incidence.actor_count()));
}

std::vector<Redundancy> redundancies(const Scope& scope) {
    const Incidence incidence(scope, Holders::owners);
    PairCounter counter(incidence);
    std::vector<Redundancy> rows;
    for (std::uint32_t actor = 0; actor < incidence.actor_count(); ++actor) {
        auto& row = rows.emplace_back(
            Redundancy{.actor = incidence.actor(actor), .tasks = incidence.tasks_of(actor).size()});
        if (row.tasks < 2) continue;
        const auto tasks = static_cast<double>(row.tasks);
        row.value = static_cast<double>(counter.count(actor)) / (tasks * (tasks - 1.0) / 2.0);
    }
    std::ranges::sort(rows, [&](const Redundancy& a, const Redundancy& b) {
        const auto key = [&](const Redundancy& row) {
            return std::tuple(!row.value.has_value(), row.value.value_or(0.0), scope.graph().id(row.actor),
                              row.actor);
        };
        return key(a) < key(b);
    });
    return rows;
}

}  // namespace zeren::analysis
