#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "extraction/tables/row_reader.hpp"

namespace zeren::extraction::tables {

/// What a row below the head is.
enum class RowKind : std::uint8_t {
    empty,
    beside,            ///< a note, a sum, the head once more
    band,              ///< a heading in a cell of its own
    numbered_heading,  ///< a heading in the columns of the tasks, by its number
    item,
};

/// The kind of the row at which `rows` stands. A band holds the only words of its row, over (nearly) its
/// whole width, or left of the tasks, or numbered like a chapter in a column whose tasks are not. A numbered
/// heading has no owners, and stands above a deeper number. O(cells of the row).
[[nodiscard]] RowKind kind_of_row(const TableLayout& layout, const GridRows& rows);

/// The rows, in their order, whose number is of a higher rank than the next one: 一、 above 1. O(rows log
/// columns).
[[nodiscard]] std::vector<std::size_t> rows_above_deeper_numbers(const TableLayout& layout);

/// The last row that a cell of the column of numbers covers; the table must have one. O(rows log columns).
[[nodiscard]] std::size_t last_numbered_row(const TableLayout& layout);

/// True for a matrix whose first row holds no more than one cell in the column of the tasks, with marks below
/// it: Phase 1; and for a list that has several such rows, each above some with more. Such rows are chapters.
/// O(rows).
[[nodiscard]] bool begins_with_bare_row(const TableLayout& layout);

/// The first cell with words that begins in the row, which must have one, and its words.
[[nodiscard]] const documents::Cell& first_filled(const GridRows& rows);
[[nodiscard]] std::u32string first_words(const GridRows& rows);

}  // namespace zeren::extraction::tables
