#pragma once

#include "analysis/balancing/lead_assignment.hpp"
#include "analysis/balancing/lead_problem.hpp"

namespace zeren::analysis::balancing {

/// Among all assignments with the sorted loads of `optimum`, an optimal semi-matching within the capacities,
/// one that changes the fewest current leads.
///
/// Leaders fall into classes by the lowest load that a chain of transfers from them reaches. In every optimum
/// a duty stays in its class, and the leaders of class p have p or p + 1 duties (complementary slackness of
/// the convex flow behind semi-matchings). What is left is a linear minimum-cost flow: first every leader
/// gets its p, then the rest their places. See LeadTransfers for the work.
[[nodiscard]] LeadAssignment fewest_moves(const LeadProblem& problem, const LeadAssignment& optimum);

}  // namespace zeren::analysis::balancing
