#pragma once

#include <string_view>

#include "extraction/tables/row_reader.hpp"
#include "support/diagnostics.hpp"

namespace zeren::extraction::tables {

/// One note for each thing that had to be decided about a table: what its marks mean, what 责任单位 means
/// beside 牵头单位, that empty cells take what stands above them, which columns were left out.
[[nodiscard]] support::Diagnostics notes_on(const TableLayout& layout, const RowsRead& read,
                                            bool is_transposed, std::string_view file);

}  // namespace zeren::extraction::tables
