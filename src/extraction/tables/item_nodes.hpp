#pragma once

#include <cstddef>

#include "extraction/tables/cell_passages.hpp"
#include "extraction/tables/grid_rows.hpp"
#include "extraction/tables/item_columns.hpp"
#include "extraction/tables/table_tree.hpp"

namespace zeren::extraction::tables {

/// Makes nodes of the cells that name groups and tasks. What it is made of must outlive it.
class ItemNodes {
  public:
    ItemNodes(const ItemColumns& columns, const ActorDirectory& directory, CellPassages& passages,
              TableTree& tree)
        : columns_(columns), directory_(directory), passages_(passages), tree_(tree) {}

    /// The words of a cell, with the number in front of them, or that of the row in a column of its own.
    [[nodiscard]] OutlineNode read(const GridRows& rows, const documents::Cell& cell,
                                   std::size_t number_column);

    /// Takes owners in brackets out of the words, in a table that has no column for them.
    void part_inner_clauses(OutlineNode& node) const;

    /// Adds a node to the tree, with its inner clauses.
    std::size_t add(NodeKind kind, OutlineNode node);

    [[nodiscard]] const OutlineNode& at(std::size_t node) { return tree_.node(node); }

  private:
    const ItemColumns& columns_;
    const ActorDirectory& directory_;
    CellPassages& passages_;
    TableTree& tree_;
};

}  // namespace zeren::extraction::tables
