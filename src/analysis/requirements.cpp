#include "analysis/requirements.hpp"

#include <algorithm>
#include <memory>
#include <numeric>
#include <utility>

#include "analysis/incidence.hpp"
#include "analysis/pairing/need_counter.hpp"
#include "analysis/shared_pairs.hpp"

namespace zeren::analysis {
namespace {

/// Which selected tasks depend on one another: pairs of rows, the lesser first, each once.
pairing::TaskPairs dependencies(const Scope& scope, const Incidence& incidence) {
    const auto& graph = scope.graph();
    constexpr auto nowhere = graph::TaskVertex::none().value;
    std::vector<std::uint32_t> rows(graph.task_count(), nowhere);
    for (std::uint32_t row = 0; row < incidence.task_count(); ++row) rows[incidence.task(row).row()] = row;
    pairing::TaskPairs pairs;
    for (std::uint32_t row = 0; row < incidence.task_count(); ++row) {
        const auto home = graph.home(incidence.task(row));
        for (auto needed : graph.plan(home.plan).depends(home.row)) {
            const auto other = rows[graph.vertex(home.plan, needed).row()];
            if (other != nowhere && other != row) pairs.emplace_back(std::minmax(row, other));
        }
    }
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

/// As if each task depended on itself.
pairing::TaskPairs themselves(const Incidence& incidence) {
    pairing::TaskPairs pairs;
    for (std::uint32_t row = 0; row < incidence.task_count(); ++row) pairs.emplace_back(row, row);
    return pairs;
}

}  // namespace

std::uint64_t most_coordinating_pairs(const Scope& scope) {
    const Incidence incidence(scope, Holders::owners);
    const auto depend = dependencies(scope, incidence);
    if (depend.empty()) return most_shared_pairs(scope);
    std::uint64_t pairs = 0;
    for (const auto& [one, other] : depend)
        pairs += std::uint64_t{incidence.actors_of(one).size()} * incidence.actors_of(other).size();
    return std::min(pairs, incidence.actor_pair_count());
}

CoordinationNeeds::CoordinationNeeds(const Scope& scope, std::optional<std::size_t> top) {
    Incidence incidence(scope, Holders::owners);
    auto depend = dependencies(scope, incidence);
    if (!depend.empty()) from_ = NeedsFrom::dependencies;
    if (depend.empty()) depend = themselves(incidence);
    std::vector<std::uint32_t> ranks(incidence.actor_count());
    std::iota(ranks.begin(), ranks.end(), 0U);
    for (auto row : ranks) actors_.push_back(incidence.actor(row));
    pairs_.emplace(std::make_unique<pairing::NeedCounter>(std::move(incidence), depend), std::move(ranks),
                   top);
}

CoordinationNeed CoordinationNeeds::next() {
    const auto& pair = pairs_->next();
    return {.a = actors_[pair.a], .b = actors_[pair.b], .need = pair.count};
}

}  // namespace zeren::analysis
