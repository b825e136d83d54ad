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
    explicit SharedTasks(const Scope& scope) : scope_(scope), tallies_(scope.graph().actor_count()) {}

    /// Calls `visit(other, tasks)` for each `other` that passes `counts` and shares tasks with the actor.
    template <class Counts, class Visit>
    void each(ActorVertex actor, Counts counts, Visit visit) {
        constexpr std::size_t edges_ahead = 16;  // the tasks of an actor lie far apart
        const auto& graph = scope_.graph();
        const auto own = graph.edges_of(actor);
        auto last = TaskVertex::none();
        for (std::size_t place = 0; place < own.size(); ++place) {
            if (place + edges_ahead < own.size()) graph.fetch(own[place + edges_ahead]);
            if (!scope_.includes(own[place])) continue;
            const auto task = graph.task(own[place]);
            if (task != std::exchange(last, task)) add_owners(task, counts);
        }
        for (auto other : partners_) visit(other, std::exchange(tallies_[other.row()].shared, 0));
        partners_.clear();
    }

  private:
    struct Tally {
        std::uint32_t shared = 0;
        std::uint32_t last_visit = 0;
    };

    /// Each owner once, whatever its roles.
    template <class Counts>
    void add_owners(TaskVertex task, Counts counts) {
        ++visit_;
        scope_.each_edge(task, [&](EdgeIndex edge) {
            const auto owner = scope_.graph().actor(edge);
            if (!counts(owner)) return;
            auto& tally = tallies_[owner.row()];
            if (std::exchange(tally.last_visit, visit_) == visit_) return;
            if (tally.shared++ == 0) partners_.push_back(owner);
        });
    }

    const Scope& scope_;
    std::vector<Tally> tallies_;
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

/// At least as many: where nothing narrows the graph, the edges of each actor are soon told.
std::vector<std::uint32_t> most_task_counts(const Scope& scope) {
    if (scope.narrows_tasks() || scope.narrows_edges()) return task_counts(scope);
    const auto& graph = scope.graph();
    std::vector<std::uint32_t> counts;
    counts.reserve(graph.actor_count());
    for (auto actor : graph.actors())
        counts.push_back(static_cast<std::uint32_t>(graph.edges_of(actor).size()));
    return counts;
}

/// The number of distinct tasks of the actors that somebody asks for.
class TaskCounts {
  public:
    explicit TaskCounts(const Scope& scope) : scope_(scope), counts_(scope.graph().actor_count(), unknown) {}

    std::uint32_t of(ActorVertex actor) {
        auto& count = counts_[actor.row()];
        if (count != unknown) return count;
        count = 0;
        auto last = TaskVertex::none();
        scope_.each_edge(actor, [&](EdgeIndex edge) {
            const auto task = scope_.graph().task(edge);
            if (std::exchange(last, task) != task) ++count;
        });
        return count;
    }

  private:
    static constexpr std::uint32_t unknown = ~std::uint32_t{0};
    const Scope& scope_;
    std::vector<std::uint32_t> counts_;
};

/// The ranked pairs with their Jaccard index, which decides no place.
std::vector<SharedPair> with_jaccard(const Scope& scope, PairRanking ranking) {
    auto pairs = std::move(ranking).finish();
    TaskCounts counts(scope);
    for (auto& pair : pairs)
        pair.jaccard = 1.0 * pair.tasks / (counts.of(pair.a) + counts.of(pair.b) - pair.tasks);
    return pairs;
}

std::vector<SharedPair> pairs_of(const Scope& scope, ActorVertex a, PairRanking ranking) {
    SharedTasks(scope).each(
        a, [a](ActorVertex other) { return other != a; },
        [&](ActorVertex b, std::uint32_t tasks) { ranking.add({.a = a, .b = b, .tasks = tasks}); });
    return with_jaccard(scope, std::move(ranking));
}

/// Goes through the actors from the one with most tasks on. Two share no more tasks than the lesser of them
/// has, so that the work ends where nobody can come into the list any more: mostly after very few.
std::vector<SharedPair> all_pairs(const Scope& scope, std::span<const std::uint32_t> ranks,
                                  PairRanking ranking) {
    const auto counts = most_task_counts(scope);
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
                ranking.add({.a = a, .b = b, .tasks = tasks});
            });
    }
    return with_jaccard(scope, std::move(ranking));
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
    std::vector<TaskVertex> last(graph.actor_count(), TaskVertex::none());
    std::vector<std::uint32_t> sole_leads(graph.actor_count());
    std::vector<double> exclusivities(graph.actor_count());
    std::vector<std::pair<ActorVertex, TaskVertex>> alone;
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
        if (leads == 1) ++sole_leads[lead.row()];
        const auto weight = weights[owners.size()];
        for (auto actor : owners) exclusivities[actor.row()] += weight;
        if (owners.size() == 1) alone.emplace_back(owners.front(), task);
    });
    const auto ranks = id_ranks(graph);
    std::vector<Exclusive> rows;
    std::vector<std::size_t> places(graph.actor_count());
    for (auto actor : graph.actors()) {
        if (last[actor.row()].is_none()) continue;
        rows.push_back({.actor = actor,
                        .sole_lead = sole_leads[actor.row()],
                        .exclusivity = exclusivities[actor.row()]});
    }
    std::ranges::sort(rows, [&](const Exclusive& x, const Exclusive& y) {
        return std::tuple(y.sole_lead, ranks[x.actor.row()]) < std::tuple(x.sole_lead, ranks[y.actor.row()]);
    });
    for (std::size_t place = 0; place < rows.size(); ++place) places[rows[place].actor.row()] = place;
    for (const auto& [actor, task] : alone) {
        auto& row = rows[places[actor.row()]];
        ++row.sole;
        row.tasks.push_back(task);
    }
    return rows;
}

}  // namespace zeren::analysis
