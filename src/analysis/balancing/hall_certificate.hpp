#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/balancing/lead_assignment.hpp"
#include "analysis/balancing/lead_problem.hpp"

namespace zeren::analysis::balancing {

/// Duties that nobody but these leaders may lead: whoever leads them, one of the leaders has at least ⌈duties
/// / leaders⌉ of them (Hall 1935), and more where some are full before that. Both in rising order.
struct TightSet {
    std::vector<DutyId> duties{};
    std::vector<LeaderId> leaders{};
};

/// A tight set that proves the highest load of an optimal semi-matching: the leaders that the chains from one
/// of the highest reach, as few as any of these have. O(options), and as many leaders as the set has for each
/// of the highest whose chains do not come to another one.
[[nodiscard]] TightSet tight_set(const LeadProblem& problem, const LeadAssignment& optimum);

/// Where the capacities cannot be met: duties that are more than all who may lead them can take. O(options).
[[nodiscard]] TightSet overfull_set(const LeadProblem& problem, const LeadAssignment& assignment);

/// The least highest load that the set allows: the least h with Σ min(h, capacity) ≥ duties; nothing where
/// even the capacities do not suffice. O(leaders · log duties).
[[nodiscard]] std::optional<std::uint32_t> bound_of(const LeadProblem& problem, const TightSet& set);

}  // namespace zeren::analysis::balancing
