#pragma once

#include <cstddef>
#include <optional>

#include "extraction/tables/table_head.hpp"

namespace zeren::extraction::tables {

/// What a cell says as a head; nothing for one that says who ("Aprobado: Dr. Lizarraga").
[[nodiscard]] ColumnMeaning meaning_of_cell(const documents::Cell& cell);

/// Gathers the cells of each column from the rows of the head, and what they say. The head in the column
/// `over_empty_cells` stands as if it were merged over the empty cells right of it. O(cells of these rows).
void read_columns(const documents::Table& table, std::optional<std::size_t> over_empty_cells,
                  TableHead& head);

}  // namespace zeren::extraction::tables
