#pragma once

#include <vector>

#include "documents/document.hpp"

namespace zeren::extraction::tables {

/// The tables that stand below each other in one, each with heads of its own, and with the titles right above
/// these, and a table turned so that its tasks stand below each other; none where it is one table. Cells that
/// span the seam end there. O(cells).
[[nodiscard]] std::vector<documents::Table> tables_in(const documents::Table& table);

}  // namespace zeren::extraction::tables
