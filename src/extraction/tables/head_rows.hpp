#pragma once

#include <cstddef>
#include <optional>

#include "documents/document.hpp"

namespace zeren::extraction::tables {

/// Nothing but marks.
[[nodiscard]] bool is_mark(const documents::Cell& cell);

/// One letter or symbol.
[[nodiscard]] bool holds_sign(const documents::Cell& cell);

/// R, A, C and I, each once: heads of columns of names, not the marks of a row.
[[nodiscard]] bool holds_letters_as_heads(const documents::Table& table, std::size_t row);

/// Nothing stands in the cell, or a dash.
[[nodiscard]] bool says_nobody(const documents::Cell& cell);

/// Aspetto | Responsabile | Responsabile (Accountable) | Consultato: behind the first cell nothing but heads
/// of owners with different duties, above rows of other words.
[[nodiscard]] bool heads_duties(const documents::Table& table, std::size_t row);

/// Name | Phone | Department: the head of a list of contacts.
[[nodiscard]] bool heads_contacts(const documents::TableRow& row);

/// Two kinds of known heads, which are at least half of what the row holds, and one of them is nothing but a
/// known word: "State Geological Survey" beside "Health Department" heads no columns. The head of a list of
/// contacts is one, a row of a legend is none.
[[nodiscard]] bool looks_like_head(const documents::Table& table, std::size_t row, std::size_t width);

/// A row of short words one of which is a head of owners on its own (Federführung), beside heads that nobody
/// knows. Where the format marks heads it must be one; where labels stand in the rows below it is a form.
[[nodiscard]] bool names_owners_alone(const documents::Table& table, std::size_t row);

/// Soggetti coinvolti over Polizia Locale | Ufficio Tecnico in a format without merged cells: a row of names
/// below one head of owners and the empty cells right of it, above marks. Gives the column of that head.
[[nodiscard]] std::optional<std::size_t> head_over_empty_cells(const documents::Table& table,
                                                               std::size_t row);

/// Código | Apoio | Responsável: true where several words of marks stand right of the first column, in the
/// row as in one beside it, so that the row is a task that is called like a head. O(cells of three rows).
[[nodiscard]] bool stands_among_marks(const documents::Table& table, std::size_t row);

}  // namespace zeren::extraction::tables
