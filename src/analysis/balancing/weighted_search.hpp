#pragma once

#include <cstddef>

#include "analysis/balancing/weighted_assignment.hpp"
#include "analysis/balancing/weighted_problem.hpp"

namespace zeren::analysis::balancing {

/// A good assignment without proof: heavy duties first onto the lightest leaders (Graham 1969), then single
/// moves and exchanges as long as the heavier of the two leaders gets lighter. With a budget of changes it
/// starts from the current leads. May end above a capacity. O(sweeps · options · duties of a leader).
[[nodiscard]] WeightedAssignment descend_by_weight(const WeightedProblem& problem);

/// The best assignment, by ruling out all others (branch and bound, heavy duties first).
struct WeightedSearch {
    WeightedAssignment best;
    bool found = false;     ///< whether `best` is within the capacities and the budget
    bool complete = false;  ///< whether nothing was left out; otherwise there may be better
};

/// Starts from an assignment and looks at `most_steps` partial assignments at most; plans of more than 200
/// tasks are not searched at all.
[[nodiscard]] WeightedSearch search_by_weight(const WeightedProblem& problem, const WeightedAssignment& start,
                                              std::size_t most_steps);

}  // namespace zeren::analysis::balancing
