#pragma once

#include <vector>

#include "analysis/balancing/lead_assignment.hpp"
#include "analysis/balancing/lead_problem.hpp"

namespace zeren::analysis::balancing {

/// Of the leaders marked as starts, those whose chains come to no start that does not lead back to them; of
/// starts that lead to each other only the first. Whatever any start reaches, one of these reaches no more.
/// In rising order. The strong components of the chains, by Tarjan 1972 without recursion; O(options).
[[nodiscard]] std::vector<LeaderId> last_starts(const LeadProblem& problem, const LeadAssignment& assignment,
                                                const std::vector<bool>& is_start);

}  // namespace zeren::analysis::balancing
