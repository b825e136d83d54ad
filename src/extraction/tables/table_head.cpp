#include "extraction/tables/table_head.hpp"

#include <algorithm>

#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/head_columns.hpp"
#include "extraction/tables/head_rows.hpp"
#include "extraction/tables/legend.hpp"

namespace zeren::extraction::tables {
namespace {

using documents::Cell;
using documents::Table;
using documents::TableRow;

constexpr std::size_t most_rows_above = 200;
constexpr std::size_t most_head_rows = 4;

/// T1, T2, T3, or A1 before a task: codes, where no mark stands without a number.
bool holds_codes(const TableRow& row) {
    return std::ranges::all_of(row.cells, [](const Cell& cell) {
        constexpr std::size_t longest = 6;
        if (!is_filled(cell) || !is_mark(cell)) return true;
        const auto words = plain_words(cell, longest);
        return words.size() > 1 && !is_digit(words[0]) &&
               std::ranges::all_of(words.begin() + 1, words.end(), is_digit);
    });
}

/// Marks, with at most a few words beside them; the rows of a key (R | does the work) hold none.
bool holds_marks(const TableRow& row, std::size_t width) {
    const auto marks = std::ranges::count_if(row.cells, is_mark);
    const auto filled = std::ranges::count_if(
        row.cells, [width](const Cell& cell) { return cell.column < width && !says_nobody(cell); });
    // Cadrage | Réalisation | Clôture: a word of a mark among others over columns, beside no label.
    const bool has_label =
        std::ranges::any_of(row.cells, [](const Cell& cell) { return cell.column == 0 && is_filled(cell); });
    if (marks == 1 && filled > 2 && !has_label && std::ranges::none_of(row.cells, holds_sign)) return false;
    // A group, a number, a task and a deadline may stand beside several marks.
    return marks > 0 && marks + (marks > 1 ? 4 : 3) >= filled && !defines_marks(row) && !holds_codes(row);
}

/// Filled cells of a row that begin right of its first column.
std::size_t names_beside(const TableRow& row, std::size_t width) {
    return static_cast<std::size_t>(std::ranges::count_if(row.cells, [width](const Cell& cell) {
        return cell.column > 0 && cell.column < width && is_filled(cell);
    }));
}

bool is_lone(const TableRow& row) { return std::ranges::count_if(row.cells, is_filled) == 1; }

/// The row of names above the first row with marks, and the row above it where it is one of several cells
/// too.
std::optional<TableHead> head_above_marks(const Table& table, std::size_t width) {
    const auto most = std::min(table.rows.size(), most_rows_above);
    std::size_t first = 1;
    while (first < most && !holds_marks(table.rows[first], width)) ++first;
    if (first >= most) return std::nullopt;
    auto begin = first;
    // A band such as "Phase 1" may stand between the head and the first marks.
    while (begin > 0 && (names_beside(table.rows[begin - 1], width) < 1 || is_lone(table.rows[begin - 1])))
        --begin;
    if (begin == 0) return std::nullopt;
    TableHead head{.begin = begin - 1, .end = begin};
    if (head.begin > 0 && names_beside(table.rows[head.begin - 1], width) > 1) --head.begin;
    return head;
}

/// Phase | Préparation | Suivi over T1, T2 … over Acteur | Rédiger | Choisir: where several rows stand
/// between a first row of heads and the marks, the one right above these holds the names, if it is the fuller
/// one.
std::optional<TableHead> names_above_marks(const Table& table, const TableHead& head, std::size_t width) {
    constexpr std::size_t most_between = 3;
    constexpr std::size_t fewest = 3;
    auto lower = head_above_marks(table, width);
    if (!lower || lower->end <= head.end || lower->end > head.end + most_between) return std::nullopt;
    const auto names = names_beside(table.rows[lower->end - 1], width);
    const bool is_fuller = names >= fewest && names > names_beside(table.rows[head.begin], width);
    const auto holds_long_words = [](const Cell& cell) {
        constexpr std::size_t longest = 60;
        return plain_words(cell, longest + 1).size() > longest;
    };
    for (auto row = head.end; row < lower->end; ++row) {
        const bool may_be_heads = names_beside(table.rows[row], width) > 1 &&
                                  std::ranges::none_of(table.rows[row].cells, is_mark) &&
                                  std::ranges::none_of(table.rows[row].cells, holds_long_words);
        if (!may_be_heads) return std::nullopt;
    }
    // A1 alone is a code in the column of numbers.
    const bool are_marks = std::ranges::count_if(table.rows[lower->end].cells, is_mark) > 1;
    if (!is_fuller || !are_marks) return std::nullopt;
    lower->begin = head.begin;
    return lower;
}

/// Head words only, in a row that has empty positions below those of the row above.
bool holds_only_heads(const TableRow& row) {
    std::size_t filled = 0;
    for (const auto& cell : row.cells) {
        if (!is_filled(cell)) continue;
        ++filled;
        const auto meaning = meaning_of_cell(cell);
        if (meaning.kind == ColumnKind::unknown || (meaning.is_part_of_head && !cell.is_head)) return false;
    }
    return filled > 0;
}

/// 牵头 | 配合 and nothing in front: a second row of heads where the format can mark the first alone.
bool holds_whole_heads_behind(const TableRow& row) {
    constexpr std::ptrdiff_t fewest = 2;
    const auto is_whole = [](const Cell& cell) {
        const auto meaning = meaning_of_cell(cell);
        return !is_filled(cell) || (meaning.kind != ColumnKind::unknown && !meaning.is_part_of_head);
    };
    const auto begins_filled = [](const Cell& cell) { return cell.column == 0 && is_filled(cell); };
    return std::ranges::count_if(row.cells, is_filled) >= fewest &&
           std::ranges::all_of(row.cells, is_whole) && std::ranges::none_of(row.cells, begins_filled);
}

/// Owner | Back-up | Ref | Item | Due below Who | | What | | When: a fuller row of heads, most of them known.
bool is_fuller_head(const Table& table, std::size_t row, std::size_t width) {
    constexpr std::ptrdiff_t fewest = 4;
    const auto& cells = table.rows[row].cells;
    const auto filled = std::ranges::count_if(cells, is_filled);
    const auto above = std::ranges::count_if(table.rows[row - 1].cells, is_filled);
    const auto known = std::ranges::count_if(cells, [](const Cell& cell) {
        return is_filled(cell) && meaning_of_cell(cell).kind != ColumnKind::unknown;
    });
    return filled >= fewest && filled * 2 >= above * 3 && known * 4 >= filled * 3 &&
           looks_like_head(table, row, width);
}

/// Sub-heads below cells that are merged over several columns, and nothing else.
bool holds_sub_heads(const TableRow& row, const TableRow& above) {
    const auto filled = std::ranges::count_if(row.cells, is_filled);
    if (filled == 0 || (std::ranges::any_of(row.cells, is_mark) && !holds_only_heads(row))) return false;
    return std::ranges::all_of(row.cells, [&](const Cell& cell) {
        if (!is_filled(cell)) return true;
        return std::ranges::any_of(above.cells, [&](const Cell& head) {
            return head.column_span > 1 && head.column <= cell.column &&
                   cell.column < head.column + head.column_span;
        });
    });
}

/// One cell over the whole width, or alone in its row: "Handlungsfeld A" heads rows, not columns.
bool holds_band(const TableRow& row, std::size_t width) {
    if (std::ranges::count_if(row.cells, is_filled) != 1) return false;
    const auto& cell = *std::ranges::find_if(row.cells, is_filled);
    return cell.column_span >= width || (cell.column == 0 && cell.column_span == 1);
}

/// Several cells, each of which the format marks as a head.
bool is_marked(const TableRow& row) {
    constexpr std::ptrdiff_t fewest = 2;
    return std::ranges::count_if(row.cells, is_filled) >= fewest &&
           std::ranges::all_of(row.cells, [](const Cell& cell) { return !is_filled(cell) || cell.is_head; });
}

std::size_t head_end(const Table& table, std::size_t begin) {
    const auto most = std::min(table.rows.size(), begin + most_head_rows);
    auto end = begin + 1;
    for (const auto& cell : table.rows[begin].cells) {
        if (is_filled(cell)) end = std::max(end, std::min(begin + cell.row_span, most));
    }
    const auto width = column_count(table);
    while (end < most && !holds_band(table.rows[end], width)) {
        const auto& row = table.rows[end];
        // Marks are no heads, but for letters above names.
        if (std::ranges::any_of(row.cells, holds_sign) && !holds_letters_as_heads(table, end)) break;
        const bool belongs =
            holds_sub_heads(row, table.rows[end - 1]) || head_over_empty_cells(table, end) ||
            is_fuller_head(table, end, width) ||
            (holds_only_heads(row) &&
             (is_marked(row) == is_marked(table.rows[begin]) || holds_whole_heads_behind(row)) &&
             !std::ranges::equal(
                 row.cells, table.rows[begin].cells, {}, [](const Cell& each) { return plain_words(each); },
                 [](const Cell& each) { return plain_words(each); }));
        if (!belongs) break;
        ++end;
    }
    return end;
}

/// R | Réalise la tâche behind the gap right of the heads: a row of a legend, and no head.
void drop_legend_beside(const Table& table, std::size_t width, TableHead& head) {
    const auto explains_mark = [width](const Cell& cell) { return cell.column >= width && holds_sign(cell); };
    bool is_legend = false;
    for (auto row = head.begin; row < head.end; ++row)
        is_legend = is_legend || std::ranges::any_of(table.rows[row].cells, explains_mark);
    if (!is_legend) return;
    for (auto column = width; column < head.columns.size(); ++column) head.columns[column] = {};
}

}  // namespace

std::size_t main_width(const Table& table) {
    constexpr std::size_t fewest = 4;
    std::vector<std::ptrdiff_t> begins(column_count(table) + 1, 0);  // less the cells that end there
    for (const auto& row : table.rows) {
        if (std::ranges::count_if(row.cells, is_filled) == 1) continue;
        for (const auto& cell : row.cells) {
            if (!is_filled(cell)) continue;
            ++begins[cell.column];
            --begins[std::min(cell.column + cell.column_span, begins.size() - 1)];
        }
    }
    std::ptrdiff_t covering = 0;
    for (std::size_t column = 0; column + 1 < begins.size(); ++column) {
        covering += begins[column];
        if (covering == 0 && column >= fewest) return column;
    }
    return begins.size() - 1;
}

std::u32string ColumnHead::words(std::size_t most) const {
    return cells.empty() ? std::u32string() : plain_words(*cells.back().cell, most);
}

TableHead find_head(const Table& table) {
    TableHead head;
    const auto width = main_width(table);
    const auto most = std::min(table.rows.size(), most_rows_above);
    // Where the format marks a first row that names owners, that is the head, whatever stands below it.
    const bool has_marked_owners =
        !table.rows.empty() && is_marked(table.rows.front()) && names_owners_alone(table, 0);
    if (has_marked_owners) head.end = head_end(table, 0);
    for (std::size_t row = 0; row < most && !head.is_there(); ++row) {
        if (looks_like_head(table, row, width) || heads_duties(table, row))
            head = {.begin = row, .end = head_end(table, row)};
        else if (std::ranges::any_of(table.rows[row].cells, holds_sign) &&
                 holds_marks(table.rows[row], width))
            break;
    }
    if (head.is_there() && !has_marked_owners) {
        if (const auto lower = names_above_marks(table, head, width)) head = *lower;
    }
    if (!head.is_there()) {
        head = head_above_marks(table, width).value_or(TableHead{});
        const bool has_marked_head = !table.rows.empty() && is_marked(table.rows.front());
        if (has_marked_head && head.begin > 0 && !is_marked(table.rows[head.begin])) head = {};
    }
    for (std::size_t row = 0; row < most && !head.is_there(); ++row) {
        if (names_owners_alone(table, row)) head = {.begin = row, .end = head_end(table, row)};
    }
    const bool has_several_rows = head.end > head.begin + 1;
    read_columns(table, has_several_rows ? head_over_empty_cells(table, head.end - 1) : std::nullopt, head);
    drop_legend_beside(table, width, head);
    return head;
}

bool repeats_head(const Table& table, const TableHead& head, std::size_t row) {
    const auto words = [](const Cell& cell) { return head_form(plain_words(cell)); };
    for (auto at = head.begin; at < head.end; ++at) {
        const auto& printed = table.rows[at].cells;
        if (!printed.empty() && std::ranges::equal(table.rows[row].cells, printed, {}, words, words))
            return true;
    }
    return false;
}

bool head_has(const TableHead& head, std::initializer_list<ColumnKind> kinds) {
    return std::ranges::any_of(head.columns, [&](const ColumnHead& column) {
        return std::ranges::find(kinds, column.meaning.kind) != kinds.end();
    });
}

}  // namespace zeren::extraction::tables
