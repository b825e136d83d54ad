#include "analysis/coordination.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <span>
#include <tuple>
#include <utility>

#include "analysis/id_ranks.hpp"
#include "analysis/ranking.hpp"

namespace zeren::analysis {
namespace {

using graph::ActorVertex;
using graph::EdgeIndex;
using graph::TaskVertex;

/// Counts the tasks that actors share, for one actor at a time.
class SharedTasks {
  public:
    explicit SharedTasks(const Scope& scope)
        : scope_(scope), shared_(scope.graph().actor_count()), last_visit_(shared_.size()) {}

    /// Calls `visit(other, tasks)` for each `other` that passes `counts` and shares tasks with the actor.
    template <class Counts, class Visit>
    void each(ActorVertex actor, Counts counts, Visit visit) {
        auto last = TaskVertex::none();
        scope_.each_edge(actor, [&](EdgeIndex own) {
            const auto task = scope_.graph().task(own);
            if (task != std::exchange(last, task)) add_owners(task, counts);
        });
        for (auto other : partners_) visit(other, std::exchange(shared_[other.row()], 0));
        partners_.clear();
    }

  private:
    /// Each owner once, whatever its roles.
    template <class Counts>
    void add_owners(TaskVertex task, Counts counts) {
        ++visit_;
        scope_.each_edge(task, [&](EdgeIndex edge) {
            const auto owner = scope_.graph().actor(edge);
            if (!counts(owner) || std::exchange(last_visit_[owner.row()], visit_) == visit_) return;
            if (shared_[owner.row()]++ == 0) partners_.push_back(owner);
        });
    }

    const Scope& scope_;
    std::vector<std::uint32_t> shared_;
    std::vector<std::uint32_t> last_visit_;
    std::uint32_t visit_ = 0;  ///< of a task: at most one for each edge
    std::vector<ActorVertex> partners_;
};

struct MostTasksFirst {
    std::span<const std::uint32_t> ranks;
    bool operator()(const SharedPair& x, const SharedPair& y) const {
        return std::tuple(y.tasks, ranks[x.a.row()], ranks[x.b.row()]) <
               std::tuple(x.tasks, ranks[y.a.row()], ranks[y.b.row()]);
    }
};
using PairRanking = Ranking<SharedPair, MostTasksFirst>;

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

double jaccard(std::uint32_t shared, std::uint32_t tasks_of_a, std::uint32_t tasks_of_b) {
    return 1.0 * shared / (tasks_of_a + tasks_of_b - shared);
}

std::vector<SharedPair> pairs_of(const Scope& scope, ActorVertex a, PairRanking ranking) {
    const auto counts = task_counts(scope);
    SharedTasks(scope).each(
        a, [a](ActorVertex other) { return other != a; },
        [&](ActorVertex b, std::uint32_t tasks) {
            ranking.add({.a = a,
                         .b = b,
                         .tasks = tasks,
                         .jaccard = jaccard(tasks, counts[a.row()], counts[b.row()])});
        });
    return std::move(ranking).finish();
}

/// Goes through the actors from the one with most tasks on. Two share no more tasks than the lesser of them
/// has, so that the work ends where nobody can come into the list any more: mostly after very few.
std::vector<SharedPair> all_pairs(const Scope& scope, std::span<const std::uint32_t> ranks,
                                  PairRanking ranking) {
    const auto counts = task_counts(scope);
    std::vector<ActorVertex> order;
    for (auto actor : scope.graph().actors()) order.push_back(actor);
    std::ranges::stable_sort(order, std::greater{}, [&](ActorVertex actor) { return counts[actor.row()]; });
    std::vector<std::uint32_t> places(order.size());
    for (std::uint32_t place = 0; place < order.size(); ++place) places[order[place].row()] = place;

    SharedTasks shared(scope);
    for (auto actor : order) {
        const auto own = counts[actor.row()];
        if (ranking.worst() && own < ranking.worst()->tasks) break;
        shared.each(
            actor,
            [&, place = places[actor.row()]](ActorVertex other) { return places[other.row()] > place; },
            [&](ActorVertex other, std::uint32_t tasks) {
                const auto [a, b] = std::minmax(actor, other, [&](ActorVertex x, ActorVertex y) {
                    return ranks[x.row()] < ranks[y.row()];
                });
                ranking.add(
                    {.a = a, .b = b, .tasks = tasks, .jaccard = jaccard(tasks, own, counts[other.row()])});
            });
    }
    return std::move(ranking).finish();
}

/// exp(1 - owners), each computed once.
class OwnerWeights {
  public:
    double operator[](std::size_t owners) {
        while (weights_.size() <= owners)
            weights_.push_back(std::exp(1.0 - static_cast<double>(weights_.size())));
        return weights_[owners];
    }

  private:
    std::vector<double> weights_;
};

}  // namespace

std::vector<SharedPair> shared(const Scope& scope, std::optional<std::size_t> top,
                               std::optional<ActorVertex> of) {
    const auto ranks = id_ranks(scope.graph());
    PairRanking ranking(top, MostTasksFirst{ranks});
    return of ? pairs_of(scope, *of, std::move(ranking)) : all_pairs(scope, ranks, std::move(ranking));
}

std::vector<Exclusive> exclusive(const Scope& scope) {
    const auto& graph = scope.graph();
    std::vector<Exclusive> rows(graph.actor_count());
    std::vector<TaskVertex> last(graph.actor_count(), TaskVertex::none());
    OwnerWeights weights;
    std::vector<ActorVertex> owners;
    scope.each_task([&](TaskVertex task) {
        owners.clear();
        std::size_t leads = 0;
        auto lead = ActorVertex::none();
        scope.each_edge(task, [&](EdgeIndex edge) {
            const auto actor = graph.actor(edge);
            if (std::exchange(last[actor.row()], task) != task) owners.push_back(actor);
            if (graph.role(edge) != model::Role::lead) return;
            ++leads;
            lead = actor;
        });
        if (leads == 1) ++rows[lead.row()].sole_lead;
        const auto weight = weights[owners.size()];
        for (auto actor : owners) rows[actor.row()].exclusivity += weight;
        if (owners.size() != 1) return;
        ++rows[owners.front().row()].sole;
        rows[owners.front().row()].tasks.push_back(task);
    });
    for (auto actor : graph.actors()) rows[actor.row()].actor = actor;
    std::erase_if(rows, [&](const Exclusive& row) { return last[row.actor.row()].is_none(); });
    const auto ranks = id_ranks(graph);
    std::ranges::sort(rows, [&](const Exclusive& x, const Exclusive& y) {
        return std::tuple(y.sole_lead, ranks[x.actor.row()]) < std::tuple(x.sole_lead, ranks[y.actor.row()]);
    });
    return rows;
}

}  // namespace zeren::analysis
