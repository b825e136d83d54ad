#pragma once

#include "graph/accountability_graph.hpp"

namespace zeren::graph {

/// Who answers for a task, from its owner edges (basis other than `named`): the first state that fits, in the
/// order of `model::TaskState`. O(edges of the task).
[[nodiscard]] model::TaskState state_of(const AccountabilityGraph& graph, TaskVertex task);

}  // namespace zeren::graph
