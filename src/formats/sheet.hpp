#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace zeren::formats {

/// How a cell is to look.
enum class CellLook : std::uint8_t {
    text,       ///< wrapped, top left
    number,     ///< right
    mark,       ///< centred: a letter of a matrix
    head,       ///< of a column
    tall_head,  ///< of a narrow column, written downwards
    group,      ///< head of a block of rows
    title,      ///< of the whole sheet
    note,       ///< small print
};

/// One cell: a number where `number` is set, else a text, never a formula.
struct Cell {
    std::string text{};
    std::optional<double> number{};
    CellLook look = CellLook::text;
};

/// A block of cells that shows what its first cell holds. 0-based, ends included.
struct CellBlock {
    std::size_t first_row = 0;
    std::size_t first_column = 0;
    std::size_t last_row = 0;
    std::size_t last_column = 0;
};

/// A sheet as an office prints it: landscape, as wide as the paper. The rows of its head stay in sight and
/// are printed on each page.
struct Sheet {
    std::string name{};
    std::vector<double> widths{};  ///< of the columns, in signs
    std::vector<std::vector<Cell>> rows{};
    std::vector<CellBlock> merged{};
    std::size_t title_rows = 0;  ///< before the head
    std::size_t head_rows = 1;
    std::size_t frozen_columns = 0;

    [[nodiscard]] std::size_t columns() const { return widths.size(); }
    /// Those of the rows, and those that only a merged block has.
    [[nodiscard]] std::size_t cells() const;
};

struct Workbook {
    std::string title{};
    std::string date{};  ///< ISO 8601, written as the day of its making; empty: the year 2000
    std::vector<Sheet> sheets{};
};

}  // namespace zeren::formats
