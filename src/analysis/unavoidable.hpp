#pragma once

#include <cstdint>
#include <vector>

#include "analysis/balance.hpp"
#include "analysis/selection.hpp"
#include "support/result.hpp"

namespace zeren::analysis {

/// How much of an actor's leads it could hand on.
struct UnavoidableLead {
    graph::ActorVertex actor{};
    std::uint32_t lead = 0;  ///< what it leads now
    /// What it must lead however well the others help: the assignable tasks less the most that all others
    /// together can lead at L* each, where L* is the lowest highest load that there can be.
    std::uint32_t unavoidable = 0;

    /// Below 0 where the actor leads less than it must, since tasks without a lead have nobody else.
    [[nodiscard]] std::int64_t avoidable() const { return std::int64_t{lead} - std::int64_t{unavoidable}; }
};

/// One row for each actor who may lead, most leads first, ties by id. `max_moves`, weights and the curve of
/// the request do not matter here. From an assignment that nobody carries more than L* in, each actor hands
/// on what it can by a maximum flow; what the others then hold stays within L*, so that one assignment serves
/// all actors in turn, each of which finds near by what the one before has handed on. Of those at L* that can
/// reach nobody below it, or lead one task alone, one search tells all, and a search that ends in vain tells
/// the others that it met what they need not search for. O(√V · E) for each other actor at worst, the
/// neighbourhood of its tasks mostly.
[[nodiscard]] support::Result<std::vector<UnavoidableLead>> unavoidable_leads(const Scope& scope,
                                                                              const BalanceRequest& request);

}  // namespace zeren::analysis
