#pragma once

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

#include "model/origin.hpp"

namespace zeren::documents {

/// One line of a text or one paragraph of a package, as printed: UTF-8, without a line end, blanks kept, so
/// that it serves as the source line of a receipt. `origin` is the place of its first character.
struct Paragraph {
    std::string text{};
    model::Origin origin{};
    bool after_gap = false;     ///< an empty line or paragraph stands before it
    std::string list_number{};  ///< a printed number that is no part of the text (numbered lists of packages)
};

/// A cell covers `row_span` × `column_span` positions of the grid; the positions that it covers hold no cell
/// of their own.
struct Cell {
    std::vector<Paragraph> paragraphs{};
    std::size_t row_span = 1;
    std::size_t column_span = 1;
    std::size_t column = 0;  ///< 0-based grid column where the cell begins
    model::Origin origin{};
};

struct TableRow {
    std::vector<Cell> cells{};
};

struct Table {
    std::vector<TableRow> rows{};
    model::Origin origin{};
};

using Block = std::variant<Paragraph, Table>;

/// What every reader makes of its bytes: paragraphs and tables in the order in which people read them, each
/// with its place. Empty paragraphs are left out.
struct Document {
    std::string name{};    ///< as the user named it, for diagnostics
    std::string format{};  ///< the reader's name: "text"
    std::vector<Block> blocks{};
};

}  // namespace zeren::documents
