#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "model/origin.hpp"
#include "support/diagnostics.hpp"

namespace zeren::documents {

/// From one byte of a text to before another.
struct TextSpan {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// One line of a text or one paragraph of a package, as printed: UTF-8, without a line end, blanks kept, so
/// that it serves as the source line of a receipt. `origin` is the place of its first character.
struct Paragraph {
    std::string text{};
    model::Origin origin{};
    bool after_gap = false;     ///< an empty line or paragraph stands before it
    std::string list_number{};  ///< a printed number that is no part of the text (numbered lists of packages)
    std::uint8_t heading_level = 0;  ///< 1 to 9 where the format says that this is a heading
    std::vector<TextSpan> bold{};    ///< what is set bold, or in a bold face, in order and apart
};

/// A cell covers `row_span` × `column_span` positions of the grid; the positions that it covers hold no cell
/// of their own. A cell without paragraphs is empty, and so is a position that no cell covers.
struct Cell {
    std::vector<Paragraph> paragraphs{};
    std::size_t row_span = 1;
    std::size_t column_span = 1;
    std::size_t column = 0;  ///< 0-based grid column where the cell begins
    model::Origin origin{};
    bool is_head = false;  ///< the format says that this is a head (th, a repeated head row)
};

/// Cells by rising column.
struct TableRow {
    std::vector<Cell> cells{};
};

struct Table {
    std::vector<TableRow> rows{};
    model::Origin origin{};
    std::string name{};  ///< the sheet's name; empty where a table has none
};

using Block = std::variant<Paragraph, Table>;

/// No cell spans more rows or columns than this.
inline constexpr std::size_t most_span = 1000;

/// What every reader makes of its bytes: paragraphs and tables in the order in which people read them, each
/// with its place. Empty paragraphs are left out.
struct Document {
    std::string name{};    ///< as the user named it, for diagnostics
    std::string format{};  ///< the reader's name: "text"
    std::vector<Block> blocks{};
    std::vector<Paragraph> footnotes{};  ///< footnotes and endnotes in order, apart from the running text
    support::Diagnostics remarks{};      ///< notes and warnings: what was guessed, mended or not read
};

}  // namespace zeren::documents
