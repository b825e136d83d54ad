#include "analysis/coordination.hpp"

#include <algorithm>
#include <cmath>
#include <span>
#include <tuple>
#include <utility>

#include "analysis/ranking.hpp"

namespace zeren::analysis {
namespace {

using graph::AccountabilityGraph;
using graph::ActorVertex;
using graph::EdgeIndex;
using graph::TaskVertex;

/// Counts, for one actor after another, the tasks that each other actor shares with it.
class SharedTasks {
  public:
    explicit SharedTasks(const Scope& scope)
        : scope_(scope), shared_(scope.graph().actor_count()), seen_(scope.graph().actor_count(), 0) {}

    /// Calls `visit(other, tasks)` for each actor that shares a task with `actor`, in no order of meaning.
    template <class Visit>
    void each_partner(ActorVertex actor, Visit visit) {
        const auto& graph = scope_.graph();
        auto last = TaskVertex::none();
        scope_.each_edge(actor, [&](EdgeIndex edge) {
            const auto task = graph.task(edge);
            if (task != std::exchange(last, task)) count_owners(task, actor);
        });
        for (auto partner : partners_) visit(partner, std::exchange(shared_[partner.row()], 0));
        partners_.clear();
    }

  private:
    void count_owners(TaskVertex task, ActorVertex actor) {
        ++visit_;
        scope_.each_edge(task, [&](EdgeIndex edge) {
            const auto other = scope_.graph().actor(edge);
            if (other == actor || std::exchange(seen_[other.row()], visit_) == visit_) return;
            if (shared_[other.row()]++ == 0) partners_.push_back(other);
        });
    }

    const Scope& scope_;
    std::vector<std::uint32_t> shared_;  ///< with the actor at hand; 0 between actors
    std::vector<std::uint64_t> seen_;    ///< the last visit of a task that met this actor
    std::uint64_t visit_ = 0;
    std::vector<ActorVertex> partners_;
};

/// The place of each actor when all are sorted by id.
std::vector<std::uint32_t> ranks_by_id(const AccountabilityGraph& graph) {
    std::vector<ActorVertex> sorted;
    for (auto actor : graph.actors()) sorted.push_back(actor);
    std::ranges::sort(sorted, {}, [&](ActorVertex actor) { return std::pair(graph.id(actor), actor); });
    std::vector<std::uint32_t> ranks(sorted.size());
    for (std::uint32_t rank = 0; rank < sorted.size(); ++rank) ranks[sorted[rank].row()] = rank;
    return ranks;
}

struct MostTasksFirst {
    std::span<const std::uint32_t> ranks;
    bool operator()(const SharedPair& x, const SharedPair& y) const {
        return std::tuple(y.tasks, ranks[x.a.row()], ranks[x.b.row()]) <
               std::tuple(x.tasks, ranks[y.a.row()], ranks[y.b.row()]);
    }
};

/// The number of distinct tasks of each actor.
std::vector<std::uint32_t> task_counts(const Scope& scope) {
    const auto& graph = scope.graph();
    std::vector<std::uint32_t> counts(graph.actor_count());
    std::vector<TaskVertex> last(graph.actor_count(), TaskVertex::none());
    for (auto edge : graph.edges()) {
        if (!scope.includes(edge)) continue;
        const auto actor = graph.actor(edge).row();
        if (std::exchange(last[actor], graph.task(edge)) != graph.task(edge)) ++counts[actor];
    }
    return counts;
}

/// The distinct owners of one task, and the only lead among them.
class TaskOwners {
  public:
    TaskOwners(const Scope& scope, TaskVertex task, std::vector<ActorVertex>& distinct) : owners_(distinct) {
        owners_.clear();
        scope.each_edge(task, [&](EdgeIndex edge) {
            const auto actor = scope.graph().actor(edge);
            owners_.push_back(actor);
            if (scope.graph().role(edge) == model::Role::lead) ++leads_;
            if (scope.graph().role(edge) == model::Role::lead) lead_ = actor;
        });
        std::ranges::sort(owners_);
        owners_.erase(std::unique(owners_.begin(), owners_.end()), owners_.end());
    }
    [[nodiscard]] ActorVertex sole_lead() const { return leads_ == 1 ? lead_ : ActorVertex::none(); }

  private:
    std::vector<ActorVertex>& owners_;
    std::size_t leads_ = 0;
    ActorVertex lead_ = ActorVertex::none();
};

}  // namespace

std::vector<SharedPair> shared(const Scope& scope, std::optional<std::size_t> top,
                               std::optional<ActorVertex> of) {
    const auto& graph = scope.graph();
    const auto ranks = ranks_by_id(graph);
    const auto counts = task_counts(scope);
    Ranking<SharedPair, MostTasksFirst> ranking(top, MostTasksFirst{ranks});
    SharedTasks shared_tasks(scope);
    const auto add_pairs_of = [&](ActorVertex a) {
        shared_tasks.each_partner(a, [&](ActorVertex b, std::uint32_t tasks) {
            if (!of && ranks[b.row()] < ranks[a.row()]) return;
            const auto either = counts[a.row()] + counts[b.row()] - tasks;
            ranking.add(SharedPair{.a = a, .b = b, .tasks = tasks, .jaccard = 1.0 * tasks / either});
        });
    };
    if (of) {
        add_pairs_of(*of);
    } else {
        for (auto actor : graph.actors()) add_pairs_of(actor);
    }
    return std::move(ranking).finish();
}

std::vector<Exclusive> exclusive(const Scope& scope) {
    const auto& graph = scope.graph();
    std::vector<Exclusive> rows(graph.actor_count());
    for (auto actor : graph.actors()) rows[actor.row()].actor = actor;
    std::vector<ActorVertex> owners;
    scope.each_task([&](TaskVertex task) {
        const TaskOwners task_owners(scope, task, owners);
        if (const auto lead = task_owners.sole_lead(); !lead.is_none()) ++rows[lead.row()].sole_lead;
        const auto weight = std::exp(1.0 - static_cast<double>(owners.size()));
        for (auto actor : owners) rows[actor.row()].exclusivity += weight;
        if (owners.size() != 1) return;
        ++rows[owners.front().row()].sole;
        rows[owners.front().row()].tasks.push_back(task);
    });
    const auto counts = task_counts(scope);
    std::erase_if(rows, [&](const Exclusive& row) { return counts[row.actor.row()] == 0; });
    const auto ranks = ranks_by_id(graph);
    std::ranges::sort(rows, [&](const Exclusive& x, const Exclusive& y) {
        return std::tuple(y.sole_lead, ranks[x.actor.row()]) < std::tuple(x.sole_lead, ranks[y.actor.row()]);
    });
    return rows;
}

}  // namespace zeren::analysis
