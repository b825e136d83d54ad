#pragma once

#include <cstddef>
#include <vector>

#include "documents/document.hpp"
#include "extraction/tables/table_head.hpp"

namespace zeren::extraction::tables {

/// The rows of a matrix that count its marks, in order: Number of R | 4 | 3 | 0, 牵头任务数 | 3 | 1 | 2.
/// Behind their words stand numbers alone, in columns that hold marks elsewhere. O(cells).
[[nodiscard]] std::vector<std::size_t> rows_of_counts(const documents::Table& table, const TableHead& head);

/// A number of up to four digits, and nothing else.
[[nodiscard]] bool is_count(const documents::Cell& cell);

}  // namespace zeren::extraction::tables
