#pragma once

#include <cstddef>
#include <vector>

#include "extraction/tables/table_reading.hpp"

namespace zeren::extraction::tables {

/// The columns whose empty cells stand for the filled one above them: those of a table that was once merged
/// and has lost it (a CSV file). The evidence: no cell spans rows, groups go on over empty cells, and each
/// group has owners in its first row. Gives owner columns, and the column of deadlines where it is filled in
/// the same way; nothing where the evidence is not complete. O(cells).
[[nodiscard]] std::vector<std::size_t> columns_handed_down(const TableSight& sight);

}  // namespace zeren::extraction::tables
