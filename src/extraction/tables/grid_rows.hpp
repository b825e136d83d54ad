#pragma once

#include <cstddef>
#include <map>
#include <vector>

#include "documents/document.hpp"

namespace zeren::extraction::tables {

/// A cell of a table and the row in which it begins.
struct PlacedCell {
    const documents::Cell* cell = nullptr;
    std::size_t row = 0;

    [[nodiscard]] bool is_there() const { return cell != nullptr; }
    [[nodiscard]] bool is_filled() const { return cell != nullptr && !cell->paragraphs.empty(); }
};

/// Goes down a table row by row and tells which cell covers a position: one of the row itself, or one from
/// above that spans it. Spans end with the table. The whole way takes O(cells log columns), whatever the
/// spans, since no position is written down. The table must outlive it.
class GridRows {
  public:
    explicit GridRows(const documents::Table& table) : table_(table) {}

    /// Goes to the next row, the first one to begin with; false behind the last.
    bool next();

    [[nodiscard]] std::size_t row() const { return next_ - 1; }
    /// The cells that begin in this row, by rising column.
    [[nodiscard]] const std::vector<documents::Cell>& own_cells() const { return table_.rows[row()].cells; }
    /// The cell that covers a column in this row; none where the position is empty. O(log columns).
    [[nodiscard]] PlacedCell at(std::size_t column) const;

  private:
    void open_cells_of(std::size_t row);
    void close_cells_before(std::size_t row);

    const documents::Table& table_;
    std::size_t next_ = 0;
    std::map<std::size_t, PlacedCell> spanning_;            // by first column
    std::map<std::size_t, std::vector<std::size_t>> ends_;  // first columns by the row behind the last
};

/// How many columns the cells of a table reach over. O(rows).
[[nodiscard]] std::size_t column_count(const documents::Table& table);

}  // namespace zeren::extraction::tables
