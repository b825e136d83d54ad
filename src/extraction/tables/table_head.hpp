#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <vector>

#include "documents/document.hpp"
#include "extraction/tables/grid_rows.hpp"
#include "extraction/tables/head_words.hpp"

namespace zeren::extraction::tables {

/// The head of one column: its meaning, and the cells that print it, from the top.
struct ColumnHead {
    ColumnMeaning meaning{};
    std::vector<PlacedCell> cells{};

    /// The lowest of these cells in plain form, no more than `most` code points or so; empty where there is
    /// none. O(most).
    [[nodiscard]] std::u32string words(std::size_t most = 200) const;
};

/// The head rows of a table. Rows before them are titles; a table without a head begins with its body.
struct TableHead {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::vector<ColumnHead> columns{};

    [[nodiscard]] bool is_there() const { return begin < end; }
};

/// Finds the head of a table: the first row that holds two kinds of head words, or, where marks fill the
/// columns, the row of names above the first marks; with the rows that belong to it (heads merged over
/// sub-heads). O(cells of the first rows).
[[nodiscard]] TableHead find_head(const documents::Table& table);

/// The first column that no cell covers, behind at least four that some do: what stands right of it is a list
/// of its own, such as a legend, or names and their short forms. Titles may reach over it. O(cells).
[[nodiscard]] std::size_t main_width(const documents::Table& table);

/// True where a row prints the head once more, after a page break.
[[nodiscard]] bool repeats_head(const documents::Table& table, const TableHead& head, std::size_t row);

/// Whether any of its columns is of one of these kinds. O(columns).
[[nodiscard]] bool head_has(const TableHead& head, std::initializer_list<ColumnKind> kinds);

}  // namespace zeren::extraction::tables
