#include "analysis/coordination.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>
#include <tuple>
#include <utility>

#include "analysis/id_ranks.hpp"
#include "analysis/ranking.hpp"
#include "support/large_memory.hpp"

namespace zeren::analysis {
namespace {

using graph::ActorVertex;
using graph::EdgeIndex;
using graph::TaskVertex;

/// The tasks that one actor shares with each other.
class SharedWith {
  public:
    SharedWith(const Scope& scope, ActorVertex actor) : scope_(scope), shared_(scope.graph().actor_count()) {
        std::vector<TaskVertex> seen(scope.graph().actor_count(), TaskVertex::none());
        auto last = TaskVertex::none();
        scope.each_edge(actor, [&](EdgeIndex own) {
            const auto task = scope.graph().task(own);
            if (task == std::exchange(last, task)) return;
            scope.each_edge(task, [&](EdgeIndex edge) {
                const auto other = scope.graph().actor(edge);
                if (other == actor || std::exchange(seen[other.row()], task) == task) return;
                ++shared_[other.row()];
            });
        });
    }
    template <class Visit>
    void each(Visit visit) const {
        for (auto other : scope_.graph().actors()) {
            if (shared_[other.row()] > 0) visit(other, shared_[other.row()]);
        }
    }

  private:
    const Scope& scope_;
    std::vector<std::uint32_t> shared_;
};

/// The owners of all tasks by their rank, each once a task and rising, and where each rank stands among them:
/// whoever stands behind an actor in a task shares it and has the greater id, so that every pair of a task is
/// seen once, from its lesser side, in a block of counters that stays in the processor's cache.
class OwnersByRank {
  public:
    OwnersByRank(const Scope& scope, std::span<const std::uint32_t> ranks) : starts_(ranks.size() + 1) {
        support::reserve_large(owners_, scope.graph().edge_count());
        std::vector<std::uint32_t> own;
        scope.each_task([&](TaskVertex task) {
            own.clear();
            scope.each_edge(task,
                            [&](EdgeIndex edge) { own.push_back(ranks[scope.graph().actor(edge).row()]); });
            add_task(own);
        });
        index();
    }

    [[nodiscard]] std::uint32_t task_count(std::uint32_t rank) const {
        return starts_[rank + 1] - starts_[rank];
    }
    /// Calls `visit(lesser, greater, tasks)` for each pair of ranks that shares tasks.
    template <class Visit>
    void each_pair(Visit visit) const {
        std::vector<std::uint32_t> shared(starts_.size());
        std::vector<std::uint32_t> partners;
        for (std::uint32_t rank = 0; rank + 1 < starts_.size(); ++rank) {
            for (auto at = starts_[rank]; at < starts_[rank + 1]; ++at)
                count_behind(places_[at], shared, partners);
            for (auto other : partners) visit(rank, other, std::exchange(shared[other], 0));
            partners.clear();
        }
    }

  private:
    static constexpr std::uint32_t is_last = 1U << 31U;  ///< beside the last owner of a task

    void add_task(std::vector<std::uint32_t>& own) {
        if (own.empty()) return;
        std::ranges::sort(own);
        own.erase(std::unique(own.begin(), own.end()), own.end());
        for (auto rank : own) ++starts_[rank + 1];
        own.back() |= is_last;
        owners_.insert(owners_.end(), own.begin(), own.end());
    }
    void index() {
        std::partial_sum(starts_.begin(), starts_.end(), starts_.begin());
        support::reserve_large(places_, owners_.size());
        places_.resize(owners_.size());
        auto next = starts_;
        for (std::uint32_t place = 0; place < owners_.size(); ++place)
            places_[next[owners_[place] & ~is_last]++] = place;
    }
    void count_behind(std::uint32_t place, std::vector<std::uint32_t>& shared,
                      std::vector<std::uint32_t>& partners) const {
        while ((owners_[place] & is_last) == 0) {
            const auto other = owners_[++place] & ~is_last;
            if (shared[other]++ == 0) partners.push_back(other);
        }
    }

    std::vector<std::uint32_t> owners_;
    std::vector<std::uint32_t> starts_;
    std::vector<std::uint32_t> places_;
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
    SharedWith(scope, a).each([&](ActorVertex b, std::uint32_t tasks) {
        ranking.add(
            {.a = a, .b = b, .tasks = tasks, .jaccard = jaccard(tasks, counts[a.row()], counts[b.row()])});
    });
    return std::move(ranking).finish();
}

std::vector<SharedPair> all_pairs(const Scope& scope, std::span<const std::uint32_t> ranks,
                                  PairRanking ranking) {
    std::vector<ActorVertex> actors(ranks.size());
    for (auto actor : scope.graph().actors()) actors[ranks[actor.row()]] = actor;
    const OwnersByRank owners(scope, ranks);
    owners.each_pair([&](std::uint32_t a, std::uint32_t b, std::uint32_t tasks) {
        ranking.add({.a = actors[a], .b = actors[b], .tasks = tasks});
    });
    auto pairs = std::move(ranking).finish();
    for (auto& pair : pairs) {
        const auto tasks_of = [&](ActorVertex actor) { return owners.task_count(ranks[actor.row()]); };
        pair.jaccard = jaccard(pair.tasks, tasks_of(pair.a), tasks_of(pair.b));
    }
    return pairs;
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
