#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "analysis/balancing/lead_assignment.hpp"
#include "analysis/balancing/lead_problem.hpp"

namespace zeren::analysis::balancing {

/// An assignment of every duty whose loads, sorted from the highest, are lexicographically least: an optimal
/// semi-matching (Harvey, Ladner, Lovász and Tamir 2006), which minimises the highest load and the variance
/// as well. Capacities bound the loads from above; where they leave some duties no leader, those stay with
/// leaders beyond their capacity, as few as can be, and nothing is evened out (`within_capacity` tells).
///
/// Parts of the graph are split by load, as by Fakcharoenphol, Laekhanukit and Nanongkai (2010): O(√V · E ·
/// log of the highest load).
[[nodiscard]] LeadAssignment optimal_semi_matching(const LeadProblem& problem);

/// Whether no leader has more duties than its capacity.
[[nodiscard]] bool within_capacity(const LeadProblem& problem, const LeadAssignment& assignment);

/// The leaders that a chain of transfers from one of `sources` reaches, these included, in the order in which
/// they are met; without leaving a part, where parts are given. O(options reached).
[[nodiscard]] std::vector<LeaderId> reachable(const LeadProblem& problem, const LeadAssignment& assignment,
                                              std::span<const LeaderId> sources,
                                              std::span<const std::uint32_t> parts = {});

}  // namespace zeren::analysis::balancing
