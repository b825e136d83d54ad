#pragma once

#include <vector>

#include "analysis/balancing/weighted_assignment.hpp"
#include "analysis/balancing/weighted_problem.hpp"

namespace zeren::analysis::balancing {

/// Duties that nobody but these leaders may lead, and the load that they force on one of them: their mean;
/// and the k + 1 lightest of the k · leaders + 1 heaviest, since one leader gets k + 1 of these.
struct WeightedBound {
    std::vector<DutyId> duties{};
    std::vector<LeaderId> leaders{};
    double load = 0.0;  ///< in units
};

/// The best bound among the sets that chains of transfers from the heaviest leaders close, and the single
/// heaviest duty. O(options) for each leader tried; 64 at most.
[[nodiscard]] WeightedBound bound_by_weight(const WeightedProblem& problem,
                                            const WeightedAssignment& assignment);

}  // namespace zeren::analysis::balancing
