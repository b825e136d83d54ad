#pragma once

#include <cstddef>
#include <string_view>

#include "documents/document.hpp"
#include "support/diagnostics.hpp"

namespace zeren::documents {

/// How large a document may become in memory, whatever the size of its file: one small packed sheet can name
/// a long shared string a million times.
class DocumentBudget {
  public:
    static constexpr std::size_t most_items = 500'000;  ///< paragraphs, cells and columns
    static constexpr std::size_t most_text = std::size_t{100} << 20U;
    /// What the refusal says after naming the culprit.
    static constexpr std::string_view refusal =
        "holds more than 500,000 paragraphs, cells and columns, or more than 100 MiB of text";

    /// Takes room for a paragraph or cell with that many bytes; false from where the document is too large.
    bool take(std::size_t bytes) {
        ++items_;
        text_ += bytes;
        return !exceeded();
    }
    /// Takes room for what a table needs for each of its columns, which spans make many of.
    bool take_columns(std::size_t columns) {
        items_ += columns;
        return !exceeded();
    }
    /// Says that a part of the document is too large by itself.
    void exceed() { items_ = most_items + 1; }
    [[nodiscard]] bool exceeded() const { return items_ > most_items || text_ > most_text; }

  private:
    std::size_t items_ = 0;
    std::size_t text_ = 0;
};

/// Whether the lines of a text that are not empty, and their bytes, are within the budget. O(bytes).
[[nodiscard]] bool fits_budget(std::string_view text);

/// What merged cells come to where each of their rows has the words. A cell of a few hundred kilobytes over a
/// thousand rows is a third of a gigabyte.
inline constexpr std::size_t most_repeated = std::size_t{32} << 20U;

/// The error about merged cells that repeat more than that, at the first cell beyond it; empty where all is
/// well. O(paragraphs of merged cells).
[[nodiscard]] support::Diagnostics check_merged_cells(const Document& document);

/// The error about a document beyond its budget.
[[nodiscard]] support::Diagnostic beyond_budget(std::string_view file);

}  // namespace zeren::documents
