#pragma once

#include <cstddef>
#include <optional>

#include "extraction/tables/table_reading.hpp"

namespace zeren::extraction::tables {

/// The column whose cells name the rows of a matrix.
[[nodiscard]] std::optional<std::size_t> label_column(const TableSight& sight);

/// True where actors stand beside the marks and tasks above them: by the word in the corner, else by the
/// side on which names of bodies stand. O(cells).
[[nodiscard]] bool is_transposed(const TableSight& sight);

/// Tasks of a transposed matrix that nobody has a mark for.
void add_columns_without_marks(TableSight& sight);

}  // namespace zeren::extraction::tables
