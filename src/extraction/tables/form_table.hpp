#pragma once

#include <optional>

#include "documents/document.hpp"

namespace zeren::extraction::tables {

/// Forms as a table with their labels as its heads and a row for each form.
struct FormsTable {
    documents::Table table{};
    bool takes_heading = false;  ///< the heading above is the task
};

/// Reads forms with labels beside their values (项目名称 | 修路 | 牵头单位 | 市交通局), one a task; a title
/// above labels is the task where none of them is, and so is the `heading` of a table of one form (may be
/// null). Nothing for other tables. O(cells).
[[nodiscard]] std::optional<FormsTable> table_of_forms(const documents::Table& table,
                                                       const documents::Paragraph* heading);

}  // namespace zeren::extraction::tables
