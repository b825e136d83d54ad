#pragma once

#include "extraction/tables/row_reader.hpp"

namespace zeren::extraction::tables {

/// Reads a matrix whose rows are actors and whose columns are tasks: the heads over the marks are the tasks,
/// `columns.task` is the column of the actors. O(cells log columns).
[[nodiscard]] RowsRead read_transposed(const TableLayout& layout, CellPassages& passages);

}  // namespace zeren::extraction::tables
