#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "documents/document.hpp"
#include "extraction/passage.hpp"

namespace zeren::extraction::tables {

/// Whether a cell holds words.
[[nodiscard]] inline bool is_filled(const documents::Cell& cell) { return !cell.paragraphs.empty(); }
[[nodiscard]] inline bool is_empty(const documents::TableRow& row) {
    return std::ranges::none_of(row.cells, is_filled);
}

/// The words of a cell in plain form, its paragraphs joined by blanks; no more than `most` code points or so.
[[nodiscard]] std::u32string plain_words(const documents::Cell& cell, std::size_t most = 200);

/// The words of a cell as printed, its paragraphs joined by blanks, in UTF-8.
[[nodiscard]] std::string printed_words(const documents::Cell& cell);

/// A cell of a table that lines of running text draw.
[[nodiscard]] documents::Cell cell_of_words(const Stretch& words, std::size_t column);

/// A head in the form in which words are looked up: plain, without blanks between Han signs and at the ends,
/// ASCII and Latin letters in lower case, without marks such as `*` and `:` and without a bracket at its end
/// (责任单位（盖章） is 责任单位).
[[nodiscard]] std::u32string head_form(std::u32string_view plain);

/// True for 同上, 〃 or ditto in the place of what stands in the cell above.
[[nodiscard]] bool says_as_above(std::u32string_view plain);

/// True for words such as 注：, 说明： or "Note:" at the begin of a line beside a table.
[[nodiscard]] bool begins_a_note(std::u32string_view plain);

/// Tab. 1, Tabelle 2, 表3: what a table is called, below or above it.
[[nodiscard]] bool is_caption(std::u32string_view plain);

/// 合计, 小计, Total: a row that adds others up and is no task. One of its first two filled cells says so.
[[nodiscard]] bool adds_up(const documents::TableRow& row);

}  // namespace zeren::extraction::tables
