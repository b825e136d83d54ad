#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "analysis/balancing/lead_assignment.hpp"
#include "analysis/balancing/lead_problem.hpp"

namespace zeren::analysis::balancing {

/// So many changes of lead are needed, and suffice, for this highest load.
struct TradeOffPoint {
    std::size_t changes = 0;
    std::uint32_t highest = 0;
    friend bool operator==(const TradeOffPoint&, const TradeOffPoint&) = default;
};

/// What each highest load costs, from the fewest changes that give every duty a lead down to the lowest load
/// that there can be: rising changes, falling loads; of equal changes only the lowest load. Needs a problem
/// whose capacities can be met.
///
/// Successive shortest paths: the leaders at the top give duties away by the cheapest chains, level by level,
/// so that each point is an optimum of a minimum-cost flow. O(changes) searches.
[[nodiscard]] std::vector<TradeOffPoint> trade_off_curve(const LeadProblem& problem);

/// The best assignment with at most `most` changes: as few duties without lead as can be (they stay open
/// where `most` is less than their number), then no leader beyond its capacity, then the lexicographically
/// least sorted loads, then the fewest changes. Every step down takes the cheapest chain, and leaders of
/// equal load may change places on the way, so that each level of the loads is an optimum in turn. O(duties)
/// searches.
[[nodiscard]] LeadAssignment best_within(const LeadProblem& problem, std::size_t most);

}  // namespace zeren::analysis::balancing
