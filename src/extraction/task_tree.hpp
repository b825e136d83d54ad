#pragma once

#include <vector>

#include "extraction/outline.hpp"
#include "extraction/task_list.hpp"

namespace zeren::extraction {

/// Tells groups, tasks and mere words apart. O(items).
[[nodiscard]] TaskTree task_tree_of(const Outline& outline);

/// The duty clauses that each node has in the end, its own or by inheritance: from the heading of its group,
/// from a merged cell of a task list, from one line behind all tasks of the group. They point into the tree.
/// O(items).
[[nodiscard]] std::vector<std::vector<TaskClause>> clauses_by_node(const TaskTree& tree, Part part);

}  // namespace zeren::extraction
