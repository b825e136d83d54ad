#pragma once

#include <optional>

#include "documents/document.hpp"

namespace zeren::extraction::tables {

/// A table that holds its tasks side by side, with their numbers, words and dates in rows of their own (N° |
/// 1 | 2, Tâche | … | …, Quand | …) above rows of marks, with its rows as columns; what stands below its
/// first empty row is left as it is, in a second table. Nothing for other tables. O(cells).
struct TurnedTable {
    documents::Table table{};
    documents::Table rest{};
};
[[nodiscard]] std::optional<TurnedTable> turned_table(const documents::Table& table);

}  // namespace zeren::extraction::tables
