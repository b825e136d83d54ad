#include "documents/table_draft.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "documents/paragraphs.hpp"

namespace zeren::documents {
namespace {

constexpr RemarkKind nested_table{support::Code::reading_assumed, "table inside of a cell",
                                  "tables inside of cells", "read as lines of the cell"};

constexpr RemarkKind long_span{support::Code::ragged_table, "cell merged over more than 1000 rows or columns",
                               "cells merged over more than 1000 rows or columns", "cut there"};
constexpr RemarkKind ragged_row{support::Code::ragged_table, "row", "rows",
                                "with another number of columns than most rows of the table"};

std::size_t text_size(const Block& block) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) return paragraph->text.size();
    std::size_t size = 0;
    for (const auto& row : std::get<Table>(block).rows) {
        for (const auto& cell : row.cells) {
            for (const auto& paragraph : cell.paragraphs) size += paragraph.text.size();
        }
    }
    return size;
}

bool holds_table(const DraftCell& cell) {
    return std::ranges::any_of(cell.blocks,
                               [](const Block& each) { return std::holds_alternative<Table>(each); });
}

/// What tells a table of data from one that lays out a page.
struct Shape {
    std::size_t filled_rows = 0;  // rows with any text
    std::size_t wide_rows = 0;    // rows with two cells of plain text
    std::size_t text = 0;
    std::size_t longest_cell = 0;
    std::size_t most_blocks = 0;  // of the longest cell
    bool nests = false;
};

Shape shape_of(const DraftTable& draft) {
    Shape shape;
    for (const auto& row : draft.rows) {
        std::size_t filled = 0;
        std::size_t plain = 0;
        for (const auto& cell : row) {
            std::size_t size = 0;
            for (const auto& block : cell.blocks) size += text_size(block);
            shape.text += size;
            if (size > shape.longest_cell) {
                shape.longest_cell = size;
                shape.most_blocks = cell.blocks.size();
            }
            const bool nests = holds_table(cell);
            shape.nests = shape.nests || nests;
            filled += cell.blocks.empty() ? 0 : 1;
            plain += cell.blocks.empty() || nests ? 0 : 1;
        }
        shape.filled_rows += filled > 0 ? 1 : 0;
        shape.wide_rows += plain > 1 ? 1 : 0;
    }
    return shape;
}

bool lays_out_a_page(const DraftTable& draft) {
    constexpr std::size_t many_blocks = 8;
    const auto shape = shape_of(draft);
    if (shape.wide_rows == 0) return true;
    if (shape.nests) return shape.wide_rows < 2 || shape.wide_rows * 2 < shape.filled_rows;
    return shape.wide_rows == 1 && shape.most_blocks >= many_blocks &&
           shape.longest_cell * 3 > shape.text * 2;
}

void append(std::vector<Block>& out, std::vector<Block>&& blocks) {
    if (out.empty()) {
        out = std::move(blocks);
    } else {
        std::ranges::move(blocks, std::back_inserter(out));
    }
}

std::vector<Paragraph> lines_of(std::vector<Block>&& blocks) {
    std::vector<Paragraph> lines;
    for (auto& block : blocks) {
        if (auto* paragraph = std::get_if<Paragraph>(&block)) {
            lines.push_back(std::move(*paragraph));
            continue;
        }
        for (auto& row : std::get<Table>(block).rows) {
            for (auto& cell : row.cells) std::ranges::move(cell.paragraphs, std::back_inserter(lines));
        }
    }
    return lines;
}

/// The columns that each row fills, with what is merged into it from above.
std::vector<std::size_t> widths_of(const DraftTable& draft) {
    std::vector<std::size_t> widths(draft.rows.size(), 0);
    for (std::size_t row = 0; row < draft.rows.size(); ++row) {
        for (const auto& cell : draft.rows[row]) {
            const auto end = std::min(draft.rows.size(), row + cell.row_span);
            for (auto covered = row; covered < end; ++covered)
                widths[covered] = std::max(widths[covered], cell.column + cell.column_span);
        }
    }
    for (const auto& [row, columns] : draft.empty_behind) widths[row] += columns;
    return widths;
}

/// Tells of rows that are longer or shorter than most. Rows without a cell are nobody's loss.
void tell_of_ragged_rows(const DraftTable& draft, std::string_view file, RemarkTally& tally) {
    const auto widths = widths_of(draft);
    std::map<std::size_t, std::size_t> rows_of_width;
    for (const auto width : widths) ++rows_of_width[width];
    const auto usual =
        std::ranges::max_element(rows_of_width, {}, [](const auto& each) { return each.second; })->first;
    for (std::size_t row = 0; row < widths.size(); ++row) {
        if (widths[row] == usual || draft.rows[row].empty()) continue;
        tally.add(ragged_row, place_in(file, draft.rows[row].front().origin));
    }
}

}  // namespace

std::size_t column_count(const DraftTable& draft) {
    std::size_t columns = 0;
    for (const auto& row : draft.rows) {
        if (!row.empty()) columns = std::max(columns, row.back().column + row.back().column_span);
    }
    return columns;
}

void settle(DraftTable draft, std::vector<Block>& out, std::string_view file, RemarkTally& tally) {
    if (lays_out_a_page(draft)) {
        for (auto& row : draft.rows) {
            for (auto& cell : row) append(out, std::move(cell.blocks));
        }
        return;
    }
    tell_of_ragged_rows(draft, file, tally);
    if (draft.long_spans > 0) tally.add(long_span, place_in(file, draft.origin), draft.long_spans);
    Table table{.origin = std::move(draft.origin)};
    table.rows.reserve(draft.rows.size());
    for (auto& row : draft.rows) {
        auto& cells = table.rows.emplace_back().cells;
        cells.reserve(row.size());
        for (auto& cell : row) {
            if (holds_table(cell)) tally.add(nested_table, place_in(file, cell.origin));
            cells.push_back({.paragraphs = lines_of(std::move(cell.blocks)),
                             .row_span = cell.row_span,
                             .column_span = cell.column_span,
                             .column = cell.column,
                             .origin = std::move(cell.origin),
                             .is_head = cell.is_head});
        }
    }
    out.emplace_back(std::move(table));
}

void place_cells(DraftTable& draft) {
    struct Covered {
        std::size_t begin;
        std::size_t end;
        std::size_t rows_left;
    };
    std::vector<Covered> from_above;  // by rising column
    for (std::size_t r = 0; r < draft.rows.size(); ++r) {
        std::vector<Covered> next;
        std::size_t column = 0;
        auto covered = from_above.begin();
        const auto pass = [&](std::size_t until) {  // carries on what covers positions before `until`
            for (; covered != from_above.end() && covered->begin < until; ++covered) {
                column = std::max(column, covered->end);
                if (covered->rows_left > 1) {
                    next.push_back({covered->begin, covered->end, covered->rows_left - 1});
                }
            }
        };
        for (auto& cell : draft.rows[r]) {
            while (covered != from_above.end() && covered->begin <= column) pass(column + 1);
            cell.column = column;
            const auto rows_left = std::min<std::size_t>(cell.row_span, draft.rows.size() - r);
            if (cell.column_span > most_span || rows_left > most_span) ++draft.long_spans;
            cell.column_span = std::clamp<std::size_t>(cell.column_span, 1, most_span);
            cell.row_span =
                std::clamp<std::size_t>(cell.row_span, 1, std::min(most_span, draft.rows.size() - r));
            if (covered != from_above.end()) {  // a cell is cut where a span from above begins
                cell.column_span = std::min(cell.column_span, covered->begin - column);
            }
            if (cell.row_span > 1) next.push_back({column, column + cell.column_span, cell.row_span - 1});
            column += cell.column_span;
        }
        pass(static_cast<std::size_t>(-1));
        from_above = std::move(next);
    }
}

}  // namespace zeren::documents
