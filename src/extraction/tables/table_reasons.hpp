#pragma once

#include <string>

#include "extraction/tables/table_reading.hpp"

namespace zeren::extraction::tables {

/// Why a table holds no tasks, for the note about it: "it explains letters"; empty where it may hold some.
/// O(cells).
[[nodiscard]] std::string reason_against(const TableSight& sight);

}  // namespace zeren::extraction::tables
