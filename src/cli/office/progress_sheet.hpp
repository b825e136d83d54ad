#pragma once

#include <array>
#include <string>
#include <vector>

#include "documents/document.hpp"
#include "model/sheet_words.hpp"
#include "support/place.hpp"
#include "support/result.hpp"

namespace zeren::cli::office {

/// The words of a cell, and where they stand.
struct SheetText {
    std::string text{};
    support::Place where{};
};

/// A row of a list of tasks: its cells by column, empty where the list has no such column.
class SheetRow {
  public:
    [[nodiscard]] const SheetText& at(model::TaskColumn column) const {
        return cells_[static_cast<std::size_t>(column)];
    }
    SheetText& at(model::TaskColumn column) { return cells_[static_cast<std::size_t>(column)]; }

  private:
    std::array<SheetText, model::task_column_count> cells_{};
};

/// A list of tasks that an office has worked on: rows may have been moved or dropped, columns added.
struct ProgressSheet {
    std::string name{};  ///< of the sheet; empty where the file has none
    std::array<bool, model::task_column_count> columns{};
    std::vector<SheetRow> rows{};
    support::Diagnostics notes{};  ///< what the reader of the file said, and which lists were left out

    [[nodiscard]] bool has(model::TaskColumn column) const {
        return columns[static_cast<std::size_t>(column)];
    }
};

/// The first table of a document with a column that names tasks (序号, 重点任务) and one that says when they
/// are due or how far they are (完成时限, 进展). The heads that `zeren export` writes come first, other words
/// for the same (完成时间, Progress) after them. Empty rows, sums, remarks over several columns and heads
/// printed again are left out; a cell merged over several rows speaks for each of them. A document without
/// such a table is an error, and so are two columns with one of these heads. O(cells · log columns).
[[nodiscard]] support::Result<ProgressSheet> read_progress_sheet(const documents::Document& document);

}  // namespace zeren::cli::office
