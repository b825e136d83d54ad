#include "extraction/tables/row_kind.hpp"

#include <algorithm>
#include <optional>

#include "extraction/dates.hpp"
#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/count_rows.hpp"
#include "extraction/tables/legend.hpp"
#include "extraction/tables/printed_number.hpp"
#include "extraction/tables/signature_row.hpp"

namespace zeren::extraction::tables {
namespace {

using documents::Cell;

/// The rank of the number that a row prints in its own column, else in front of the task: chapters come
/// before articles, and those before plain digits.
std::optional<std::size_t> rank_of_row(const ItemColumns& columns, const GridRows& rows) {
    const auto shape_at = [&](std::size_t column, bool is_whole) -> std::optional<std::size_t> {
        const auto placed = rows.at(column);
        if (!placed.is_filled() || placed.row != rows.row()) return std::nullopt;
        const auto words = plain_words(*placed.cell, 40);
        // 一、产业项目（3个） over the columns of number and task
        const bool reaches_task = placed.cell->column + placed.cell->column_span > *columns.task;
        is_whole = is_whole && !reaches_task;
        const auto number = is_whole ? number_of_cell(words) : read_item_number(words);
        return number ? std::optional(static_cast<std::size_t>(number->shape)) : std::nullopt;
    };
    if (columns.number) return shape_at(*columns.number, true);
    return shape_at(*columns.task, false);
}

/// The words in the column of numbers; empty where the row has none of its own.
std::u32string number_in_row(const ItemColumns& columns, const GridRows& rows) {
    constexpr std::size_t longest = 12;
    if (!columns.number) return {};
    const auto placed = rows.at(*columns.number);
    if (!placed.is_filled() || placed.row != rows.row()) return {};
    auto words = plain_words(*placed.cell, longest);
    return words.size() < longest ? words : std::u32string();
}

std::size_t first_owner_column(const ItemColumns& columns) {
    std::size_t first = no_column;
    for (const auto& owner : columns.owners) {
        if (owner.column > *columns.task) first = std::min(first, owner.column);
    }
    return first == no_column ? *columns.task + 1 : first;
}

bool is_band(const ItemColumns& columns, const GridRows& rows, const Cell& cell, std::u32string_view words) {
    const auto end = cell.column + cell.column_span;
    const auto task = *columns.task;
    const bool is_in_group = std::ranges::find(columns.groups, cell.column) != columns.groups.end();
    if (cell.column_span > 1 && cell.column <= task && end > task && end >= first_owner_column(columns))
        return true;
    if (is_bare_number(words)) return false;
    if (cell.column < task) return !is_in_group;
    if (cell.column != task) return false;
    const auto number = read_item_number(words);
    return number && number->shape <= NumberShape::bracketed_han && columns.number.has_value() &&
           !rows.at(*columns.number).is_filled();
}

/// 一 | 经济体制改革领域: beside its number a cell that is merged from the tasks over the owners.
bool is_numbered_band(const ItemColumns& columns, const GridRows& rows) {
    const auto placed = rows.at(*columns.task);
    if (!placed.is_filled() || placed.row != rows.row()) return false;
    const auto& cell = *placed.cell;
    const auto& own = rows.own_cells();
    const bool reaches_over =
        cell.column_span > 1 && cell.column + cell.column_span > first_owner_column(columns);
    return reaches_over && std::ranges::all_of(own, [&](const Cell& each) {
               return !is_filled(each) || &each == &cell ||
                      (each.column < cell.column && is_bare_number(plain_words(each)));
           });
}

bool has_owner(const ItemColumns& columns, const GridRows& rows) {
    return std::ranges::any_of(columns.owners,
                               [&](const OwnerColumn& owner) { return rows.at(owner.column).is_filled(); });
}

/// 合计3项工程建设 beside a body is a task; counts stand below the owners of a sum.
bool names_owner(const ItemColumns& columns, const GridRows& rows) {
    return std::ranges::any_of(columns.owners, [&](const OwnerColumn& owner) {
        constexpr std::size_t longest = 40;
        const auto placed = rows.at(owner.column);
        const bool begins_here =
            placed.is_filled() && placed.row == rows.row() && placed.cell->column == owner.column;
        if (!begins_here || placed.cell == &first_filled(rows)) return false;
        return plain_words(*placed.cell, longest).find_first_not_of(U"0123456789.,%/-–— 项个次") !=
               std::u32string::npos;
    });
}

/// 一、 above 1, without owners of its own: a heading, whatever else stands beside it.
bool is_numbered_heading(const TableLayout& layout, const GridRows& rows) {
    const auto& columns = layout.columns;
    const auto placed = rows.at(*columns.task);
    const bool begins_here = placed.is_filled() && placed.row == rows.row();
    if (!begins_here || columns.owners.empty() || has_owner(columns, rows)) return false;
    return std::ranges::binary_search(layout.above_deeper, rows.row());
}

/// RWMC | QTDW | SJJD below Chinese heads: the names that a program has for the columns.
bool holds_field_names(const TableLayout& layout, const GridRows& rows) {
    constexpr std::ptrdiff_t fewest = 4;
    const auto is_field_name = [](const Cell& cell) {
        constexpr std::size_t longest = 24;
        if (!is_filled(cell)) return true;
        const auto words = plain_words(cell, longest + 1);
        return words.size() > 1 && words.size() <= longest && !is_digit(words[0]) &&
               std::ranges::all_of(words, [](char32_t sign) {
                   return (sign >= U'A' && sign <= U'Z') || (sign >= U'a' && sign <= U'z') || sign == U'_' ||
                          is_digit(sign);
               });
    };
    const auto is_chinese = [](const ColumnHead& column) { return is_han(column.words()[0]); };
    return std::ranges::count_if(rows.own_cells(), is_filled) >= fewest && !layout.columns.is_matrix &&
           std::ranges::all_of(rows.own_cells(), is_field_name) &&
           std::ranges::all_of(layout.head.columns, is_chinese);
}

/// …… in each of its cells: rows that were left out.
bool is_omission(const GridRows& rows) {
    return std::ranges::all_of(rows.own_cells(), [](const Cell& cell) {
        constexpr std::size_t longest = 6;
        const auto words = is_filled(cell) ? plain_words(cell, longest) : std::u32string();
        return words.find_first_not_of(U"….·。") == std::u32string::npos;
    });
}

/// A dash in the place of a number, before words, is none.
bool holds_dashes_alone(const GridRows& rows) {
    return std::ranges::all_of(rows.own_cells(), [](const Cell& cell) {
        constexpr std::size_t longest = 200;
        return !is_filled(cell) ||
               plain_words(cell, longest).find_first_not_of(U"_ .-–—－") == std::u32string::npos;
    });
}

/// 任务数 | 12: a number in the place of a task, and no owners.
bool counts_tasks(const ItemColumns& columns, const GridRows& rows) {
    const auto placed = rows.at(*columns.task);
    return placed.is_filled() && placed.row == rows.row() && is_bare_number(plain_words(*placed.cell, 20)) &&
           !has_owner(columns, rows);
}

/// RUP | Responsabile unico del progetto below a matrix that has RUP as a head.
bool explains_an_actor(const TableLayout& layout, const GridRows& rows) {
    if (std::ranges::count_if(rows.own_cells(), is_filled) != 2 || has_owner(layout.columns, rows))
        return false;
    const auto words = first_words(rows);
    return std::ranges::any_of(layout.actors, [&](const Stretch& actor) { return actor.plain() == words; });
}

/// The community above the date, behind an empty row: who made the sheet.
bool is_signed_above_date(const TableLayout& layout, std::size_t row) {
    const auto& rows = layout.table->rows;
    if (row == 0 || row + 1 >= rows.size() || std::ranges::any_of(rows[row - 1].cells, is_filled))
        return false;
    const auto& below = rows[row + 1].cells;
    return std::ranges::count_if(below, is_filled) == 1 &&
           is_date_line(plain_words(*std::ranges::find_if(below, is_filled)));
}

/// Build & test, with the heads once more in the next row: the title of what follows.
bool stands_above_head(const TableLayout& layout, std::size_t row) {
    return row + 1 < layout.table->rows.size() && repeats_head(*layout.table, layout.head, row + 1);
}

}  // namespace

RowKind kind_of_row(const TableLayout& layout, const GridRows& rows) {
    const auto filled = std::ranges::count_if(rows.own_cells(), [&layout](const Cell& cell) {
        return is_filled(cell) && cell.column < layout.width;
    });
    if (filled == 0) return RowKind::empty;
    const auto words = first_words(rows);
    if (is_signature(rows.own_cells()) || is_omission(rows) || holds_field_names(layout, rows))
        return RowKind::beside;
    const bool is_head = filled > 1 && repeats_head(*layout.table, layout.head, rows.row());
    const auto& row = layout.table->rows[rows.row()];
    const bool is_sum = adds_up(row) && !names_owner(layout.columns, rows);
    const bool counts_marks = std::ranges::binary_search(layout.counts, rows.row());
    if (is_head || begins_a_note(words) || is_sum || counts_marks) return RowKind::beside;
    if (filled == 1 && (opens_a_rider(words) || is_caption(words))) return RowKind::beside;
    if (filled == 1 && is_signed_above_date(layout, rows.row())) return RowKind::beside;
    if (words.find_first_not_of(U"_ ") == std::u32string::npos || holds_dashes_alone(rows))
        return RowKind::beside;  // to be signed
    if (filled <= 2 && counts_tasks(layout.columns, rows)) return RowKind::beside;
    if (filled == 1 && stands_above_head(layout, rows.row())) return RowKind::band;
    const bool is_below_numbers = layout.columns.number && rows.row() > layout.last_numbered;
    // A note begins in the first column; what stands below the tasks is one.
    const auto& first = first_filled(rows);
    const bool stands_as_task =
        first.column == *layout.columns.task && first.column > 0 && first.column_span == 1;
    // Enviados o aprobados | 4
    const bool is_count_below = filled == 2 && is_below_numbers &&
                                std::ranges::count_if(row.cells, is_count) == 1 &&
                                first.column == *layout.columns.task && !has_owner(layout.columns, rows);
    if (is_count_below) return RowKind::beside;
    if (filled == 1 && is_below_numbers && !stands_as_task && !has_owner(layout.columns, rows))
        return RowKind::beside;
    const bool is_equation =
        filled == 1 && words.find(U" = ") != std::u32string::npos;  // leer = nicht beteiligt
    if (layout.columns.is_matrix && (defines_marks(row) || is_equation || explains_an_actor(layout, rows)))
        return RowKind::beside;
    const bool is_sentence_below = filled == 1 && layout.columns.is_matrix &&
                                   rows.row() + 1 == layout.table->rows.size() &&
                                   is_sentence_end(words.back());
    if (is_sentence_below) return RowKind::beside;  // This matrix supports ISO 27001.
    if (filled == 1 && rows.row() >= layout.notes_begin) return RowKind::beside;
    if (filled == 1 && is_band(layout.columns, rows, first_filled(rows), words)) return RowKind::band;
    if (filled == 1 && layout.has_bare_bands && first_filled(rows).column == *layout.columns.task)
        return RowKind::band;
    const bool is_heading =
        is_numbered_heading(layout, rows) || (filled > 1 && is_numbered_band(layout.columns, rows));
    return is_heading ? RowKind::numbered_heading : RowKind::item;
}

std::vector<std::size_t> rows_above_deeper_numbers(const TableLayout& layout) {
    std::vector<std::size_t> out;
    std::optional<std::size_t> rank_above;
    std::u32string words_above;
    std::size_t row_above = 0;
    GridRows rows(*layout.table);
    while (rows.next()) {
        if (rows.row() < layout.head.end) continue;
        auto words = number_in_row(layout.columns, rows);
        const auto rank = rank_of_row(layout.columns, rows);
        if (!rank && words.empty()) continue;
        const bool is_deeper = rank_above && rank && *rank_above < *rank;
        if (is_deeper || goes_on_with_digits(words_above, words)) out.push_back(row_above);
        rank_above = rank;
        words_above = std::move(words);
        row_above = rows.row();
    }
    return out;
}

std::size_t last_numbered_row(const TableLayout& layout) {
    std::size_t last = layout.head.end;
    GridRows rows(*layout.table);
    while (rows.next()) {
        const auto placed = rows.row() < layout.head.end ? PlacedCell{} : rows.at(*layout.columns.number);
        if (placed.is_filled()) last = rows.row();
    }
    return last;
}

namespace {

/// Several bare rows, the first of all rows among them, each above two rows and more that are filled.
bool holds_bare_chapters(const TableLayout& layout) {
    constexpr std::size_t fewest = 2;
    GridRows rows(*layout.table);
    std::size_t chapters = 0;
    std::size_t below = fewest;
    while (rows.next()) {
        const auto filled = std::ranges::count_if(rows.own_cells(), is_filled);
        if (rows.row() < layout.head.end || filled == 0) continue;
        const bool is_bare = filled == 1 && first_filled(rows).column == *layout.columns.task;
        if (is_bare ? below < fewest : chapters == 0) return false;
        chapters += is_bare ? 1 : 0;
        below = is_bare ? 0 : below + 1;
    }
    return chapters >= fewest && below >= fewest;
}

}  // namespace

bool begins_with_bare_row(const TableLayout& layout) {
    if (!layout.columns.is_matrix && !layout.columns.number) return holds_bare_chapters(layout);
    GridRows rows(*layout.table);
    bool is_bare = false;
    while (rows.next()) {
        const auto filled = std::ranges::count_if(rows.own_cells(), is_filled);
        if (rows.row() < layout.head.end || filled == 0) continue;
        if (is_bare) return filled > 1;
        is_bare = filled == 1 && first_filled(rows).column == *layout.columns.task;
        if (!is_bare) return false;
    }
    return false;
}

const Cell& first_filled(const GridRows& rows) { return *std::ranges::find_if(rows.own_cells(), is_filled); }

std::u32string first_words(const GridRows& rows) { return plain_words(first_filled(rows)); }

}  // namespace zeren::extraction::tables
