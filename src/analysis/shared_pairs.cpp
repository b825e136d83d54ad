#include "analysis/shared_pairs.hpp"

#include <algorithm>
#include <memory>
#include <utility>

#include "analysis/id_ranks.hpp"
#include "analysis/incidence.hpp"
#include "analysis/pairing/shared_task_counter.hpp"

namespace zeren::analysis {
namespace {

using graph::ActorVertex;

constexpr auto unknown = ~std::uint32_t{0};

/// By id, but the one that is asked for comes before all others, so that it is the first of each pair.
std::vector<std::uint32_t> ranks_of(const Scope& scope, std::optional<ActorVertex> of) {
    auto ranks = id_ranks(scope.graph());
    if (!of) return ranks;
    const auto own = ranks[of->row()];
    for (auto& rank : ranks) rank = rank == own ? 0 : rank < own ? rank + 1 : rank;
    return ranks;
}

}  // namespace

SharedPairs::SharedPairs(const Scope& scope, std::optional<std::size_t> top, std::optional<ActorVertex> of)
    : scope_(scope),
      pairs_(std::make_unique<pairing::SharedTaskCounter>(scope, of), ranks_of(scope, of), top),
      tasks_(scope.graph().actor_count(), unknown) {}

/// The Jaccard index decides no place: it is told of those pairs alone that are taken.
SharedPair SharedPairs::next() {
    const auto& pair = pairs_.next();
    const auto tasks = static_cast<std::uint32_t>(pair.count);
    return {.a = {pair.a},
            .b = {pair.b},
            .tasks = tasks,
            .jaccard = 1.0 * tasks / (tasks_of(pair.a) + tasks_of(pair.b) - tasks)};
}

std::uint32_t SharedPairs::tasks_of(std::uint32_t actor) {
    auto& count = tasks_[actor];
    if (count != unknown) return count;
    count = 0;
    auto last = graph::TaskVertex::none();
    scope_.each_edge(ActorVertex{actor}, [&](graph::EdgeIndex edge) {
        const auto task = scope_.graph().task(edge);
        if (std::exchange(last, task) != task) ++count;
    });
    return count;
}

std::vector<SharedPair> shared(const Scope& scope, std::optional<std::size_t> top,
                               std::optional<ActorVertex> of) {
    SharedPairs pairs(scope, top, of);
    std::vector<SharedPair> list;
    list.reserve(pairs.size());
    while (list.size() < pairs.size()) list.push_back(pairs.next());
    return list;
}

std::uint64_t most_shared_pairs(const Scope& scope) {
    const Incidence incidence(scope, Holders::owners);
    std::uint64_t pairs = 0;
    for (std::uint32_t task = 0; task < incidence.task_count(); ++task) {
        const std::uint64_t owners = incidence.actors_of(task).size();
        pairs += owners * (owners - std::min<std::uint64_t>(owners, 1)) / 2;
    }
    return std::min(pairs, incidence.actor_pair_count());
}

std::size_t count_shared_pairs(const Scope& scope, std::uint32_t least) {
    const Incidence incidence(scope, Holders::owners);
    std::vector<std::uint32_t> shared(incidence.actor_count(), 0);
    std::vector<std::uint32_t> partners;
    std::size_t pairs = 0;
    for (std::uint32_t actor = 0; actor < incidence.actor_count(); ++actor) {
        if (incidence.tasks_of(actor).size() < least) continue;
        partners.clear();
        for (auto task : incidence.tasks_of(actor)) {
            const auto owners = incidence.actors_of(task);
            for (auto other = std::ranges::upper_bound(owners, actor); other != owners.end(); ++other) {
                if (shared[*other]++ == 0) partners.push_back(*other);
            }
        }
        for (auto other : partners) pairs += std::exchange(shared[other], 0) >= least ? 1U : 0U;
    }
    return pairs;
}

}  // namespace zeren::analysis
