#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "extraction/extraction.hpp"
#include "extraction/outline.hpp"

namespace zeren::extraction {

/// The owners of all tasks of a document together; one with more is refused.
inline constexpr std::size_t most_owners = 1'000'000;

/// What an item of an outline is.
enum class NodeKind : std::uint8_t { group, task, words };

/// The items of an outline with their kinds; where an item became words of another, the other holds its words
/// and clauses.
struct TaskTree {
    std::vector<OutlineNode> nodes{};
    std::vector<NodeKind> kinds{};
};

/// How a task came to a duty clause.
enum class ClauseSource : std::uint8_t {
    own,             ///< it stands in or under the task
    inherited_cell,  ///< a merged cell: it stands at an earlier task of the group
    shared_line,     ///< one line behind several tasks
    group_clause,    ///< it stands at the group's heading
};

struct TaskClause {
    const DutyClause* clause = nullptr;
    ClauseSource source = ClauseSource::own;
};

/// The clauses of each node of a tree.
using ClausesByNode = std::vector<std::vector<TaskClause>>;

/// The items below each item, in order. O(items).
[[nodiscard]] std::vector<std::vector<std::size_t>> children_of(const std::vector<OutlineNode>& nodes);

/// Tells groups, tasks and mere words apart. O(items).
[[nodiscard]] TaskTree task_tree_of(const Outline& outline);

/// The duty clauses that each node has in the end, its own or by inheritance: from the heading of its group,
/// from a merged cell of a task list, from one line behind all tasks of the group. They point into the tree.
/// O(items).
[[nodiscard]] ClausesByNode clauses_by_node(const TaskTree& tree, Part part);

}  // namespace zeren::extraction
