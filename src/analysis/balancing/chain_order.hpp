#pragma once

#include <vector>

#include "analysis/balancing/lead_assignment.hpp"
#include "analysis/balancing/lead_problem.hpp"

namespace zeren::analysis::balancing {

/// All leaders, each mostly beside one that shares a duty with it, and those whose chains of transfers lead
/// to others before these, unless they lead back: the leaders that a depth-first search leaves last come
/// first (Tarjan 1972, without recursion). O(options).
[[nodiscard]] std::vector<LeaderId> chain_order(const LeadProblem& problem, const LeadAssignment& assignment);

}  // namespace zeren::analysis::balancing
