#pragma once

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

#include "extraction/task_tree.hpp"

namespace zeren::extraction::tables {

/// Clauses of one cell, by the node that holds them; they stand together there.
struct ClauseRange {
    std::size_t node = 0;
    std::size_t first = 0;
    std::size_t count = 0;
};

/// Builds a tree of groups and tasks whose clauses may be shared between nodes.
class TableTree {
  public:
    std::size_t add(NodeKind kind, OutlineNode node);
    [[nodiscard]] OutlineNode& node(std::size_t at) { return tree_.nodes[at]; }
    [[nodiscard]] std::span<OutlineNode> nodes() { return tree_.nodes; }
    [[nodiscard]] bool is_task(std::size_t at) const { return tree_.kinds[at] == NodeKind::task; }

    /// Puts the clauses of a cell at a node.
    ClauseRange add_clauses(std::size_t at, std::vector<DutyClause> clauses);
    /// More owners than a plan may have: what follows need not be read.
    [[nodiscard]] bool is_full() const { return owners_ > most_owners; }

    /// Lets a node have clauses that stand at another.
    void share(std::size_t at, const ClauseRange& range) {
        given_[at].emplace_back(range, ClauseSource::inherited_cell);
    }

    /// Shows each clause, to be changed.
    template <class Visit>
    void change_clauses(const Visit& visit) {
        for (auto& node : tree_.nodes) {
            for (auto& clause : node.clauses) visit(clause);
        }
    }

    /// The tree, with the clauses of each node. A group without anything below it that has clauses of its own
    /// is a task; the clauses of other groups hold for the tasks below that have none.
    [[nodiscard]] std::pair<TaskTree, ClausesByNode> finish() &&;

  private:
    void make_tasks_of_bare_groups();
    void pass_down(ClausesByNode& clauses) const;

    TaskTree tree_;
    std::size_t owners_ = 0;
    std::vector<std::vector<std::pair<ClauseRange, ClauseSource>>> given_;  // by node
};

}  // namespace zeren::extraction::tables
