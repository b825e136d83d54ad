#include "extraction/tables/turned_table.hpp"

#include <algorithm>
#include <set>

#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/head_words.hpp"
#include "extraction/tables/marks.hpp"

namespace zeren::extraction::tables {
namespace {

using documents::Cell;
using documents::Table;
using documents::TableRow;

constexpr std::size_t most_columns = 200;
constexpr std::size_t fewest_cells = 3;

std::size_t filled_in(const TableRow& row) {
    return static_cast<std::size_t>(std::ranges::count_if(row.cells, is_filled));
}

/// The rows between the titles above and the first row of one cell or none below.
struct RowRange {
    std::size_t begin = 0;
    std::size_t end = 0;
};

RowRange dense_rows(const Table& table) {
    RowRange range;
    while (range.begin < table.rows.size() && filled_in(table.rows[range.begin]) < fewest_cells)
        ++range.begin;
    range.end = range.begin;
    while (range.end < table.rows.size() && filled_in(table.rows[range.end]) > 1) ++range.end;
    return range;
}

/// The meaning of the first cell of a row as a head of what stands right of it.
ColumnKind kind_of_row_label(const TableRow& row) {
    constexpr std::size_t longest = 40;
    const auto first = std::ranges::find_if(row.cells, is_filled);
    if (first == row.cells.end() || first->column != 0) return ColumnKind::unknown;
    const auto meaning = meaning_of_head(head_form(plain_words(*first, longest)));
    return meaning.is_part_of_head ? ColumnKind::unknown : meaning.kind;
}

bool holds_marks_alone(const TableRow& row) {
    constexpr std::size_t longest = 24;
    std::size_t marked = 0;
    for (const auto& cell : row.cells) {
        if (cell.column == 0 || !is_filled(cell)) continue;
        const auto marks = marks_in(plain_words(cell, longest));
        if (!marks) return false;
        if (!marks->empty()) ++marked;
    }
    return marked > 0;
}

/// A row of labels says of its tasks what they are, and one more says something else of them; below stand
/// marks.
bool is_turned(const Table& table, const RowRange& range) {
    std::set<ColumnKind> kinds;
    std::size_t row = range.begin;
    for (; row < range.end; ++row) {
        const auto kind = kind_of_row_label(table.rows[row]);
        const bool is_label = kind == ColumnKind::task || kind == ColumnKind::number ||
                              kind == ColumnKind::due || kind == ColumnKind::group ||
                              kind == ColumnKind::text;
        if (!is_label || holds_marks_alone(table.rows[row])) break;
        kinds.insert(kind);
    }
    if (kinds.size() < 2 || !kinds.contains(ColumnKind::task) || range.end - row < 2) return false;
    for (; row < range.end; ++row) {
        if (!holds_marks_alone(table.rows[row])) return false;
    }
    return true;
}

bool has_spans(const Table& table, const RowRange& range) {
    return std::any_of(table.rows.begin() + static_cast<std::ptrdiff_t>(range.begin),
                       table.rows.begin() + static_cast<std::ptrdiff_t>(range.end), [](const TableRow& row) {
                           return std::ranges::any_of(row.cells, [](const Cell& cell) {
                               return cell.row_span > 1 || cell.column_span > 1 ||
                                      cell.column >= most_columns;
                           });
                       });
}

}  // namespace

std::optional<TurnedTable> turned_table(const Table& table) {
    const auto range = dense_rows(table);
    if (range.end - range.begin < fewest_cells || has_spans(table, range) || !is_turned(table, range))
        return std::nullopt;
    TurnedTable out{.table = {.origin = table.origin, .name = table.name},
                    .rest = {.origin = table.origin, .name = table.name}};
    for (auto row = range.begin; row < range.end; ++row) {
        for (const auto& cell : table.rows[row].cells) {
            if (out.table.rows.size() <= cell.column) out.table.rows.resize(cell.column + 1);
            auto turned = cell;
            turned.column = row - range.begin;
            out.table.rows[cell.column].cells.push_back(std::move(turned));
        }
    }
    out.rest.rows.assign(table.rows.begin() + static_cast<std::ptrdiff_t>(range.end), table.rows.end());
    return out;
}

}  // namespace zeren::extraction::tables
