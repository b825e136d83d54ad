#pragma once

#include <vector>

#include "analysis/balance.hpp"
#include "analysis/balancing/lead_problem.hpp"

namespace zeren::analysis::balancing {

/// A request put as a problem, with what has no place in it.
struct PosedProblem {
    LeadProblem problem{};
    std::vector<graph::TaskVertex> not_assignable{};
};

/// Duties are the selected tasks with an owner who may lead, in document order; leaders are those owners, in
/// the order of the graph. A kept task has only its current leads as options; where none of them may lead, it
/// is nobody's duty. O(tasks + edges).
[[nodiscard]] PosedProblem pose(const Scope& scope, const BalanceRequest& request);

}  // namespace zeren::analysis::balancing
