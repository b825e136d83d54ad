#include "extraction/tables/table_parts.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

#include "extraction/numbering.hpp"
#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/head_rows.hpp"
#include "extraction/tables/head_subjects.hpp"
#include "extraction/tables/head_words.hpp"
#include "extraction/tables/marks.hpp"
#include "extraction/tables/table_head.hpp"
#include "extraction/tables/turned_table.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction::tables {
namespace {

using documents::Cell;
using documents::Table;
using documents::TableRow;
using View = std::u32string_view;

/// Three known heads and more, one of them of owners and one of tasks or numbers: nothing else, or, below a
/// title, at least half of what the row holds.
bool holds_heads(const TableRow& row, bool is_below_title) {
    constexpr std::size_t longest = 60;  // bytes
    constexpr std::size_t fewest = 3;
    constexpr std::size_t fewest_whole = 2;
    std::size_t filled = 0;
    std::size_t heads = 0;
    std::size_t whole = 0;
    bool names_owners = false;
    bool names_tasks = false;
    for (const auto& cell : row.cells) {
        if (!is_filled(cell)) continue;
        if (cell.paragraphs.front().text.size() > longest) return false;
        ++filled;
        const auto meaning = meaning_of_head(head_form(plain_words(cell, longest)));
        if (meaning.kind == ColumnKind::unknown) continue;
        ++heads;
        if (!meaning.is_part_of_head) ++whole;
        names_owners = names_owners || meaning.kind == ColumnKind::owners;
        names_tasks = names_tasks || meaning.kind == ColumnKind::number || meaning.kind == ColumnKind::task ||
                      meaning.kind == ColumnKind::measure;
    }
    const bool are_heads = is_below_title ? heads * 2 >= filled && whole >= fewest_whole : whole == filled;
    return heads >= fewest && are_heads && names_owners && names_tasks;
}

bool is_title(const TableRow& row) { return std::ranges::count_if(row.cells, is_filled) <= 1; }

bool holds_mark(const Cell& cell) {
    constexpr std::size_t longest = 12;  // bytes
    if (cell.paragraphs.size() != 1 || cell.paragraphs.front().text.size() > longest) return false;
    const auto marks = marks_in(plain_words(cell, longest));
    return marks && !marks->empty();
}

/// Bereich | Nr. | Vorhaben once more, above other bodies than those of the matrix above.
bool heads_another_matrix(const TableHead& head, const Table& table, std::size_t at) {
    const auto& row = table.rows[at];
    const bool has_marks_below =
        at + 1 < table.rows.size() && std::ranges::any_of(table.rows[at + 1].cells, holds_mark);
    if (!has_marks_below) return false;
    constexpr std::size_t longest = 60;
    constexpr std::size_t fewest = 2;
    std::size_t alike = 0;
    std::size_t others = 0;
    for (const auto& cell : row.cells) {
        if (!is_filled(cell)) continue;
        if (cell.column >= head.columns.size() || head.columns[cell.column].cells.empty()) return false;
        const auto words = plain_words(cell, longest);
        const bool is_alike = words == head.columns[cell.column].words(longest);
        const bool is_known = head.columns[cell.column].meaning.kind != ColumnKind::unknown;
        if (is_known != is_alike && is_known) return false;
        if (!is_alike && marks_in(words)) return false;
        if (is_known)
            ++alike;
        else if (!is_alike)
            ++others;
    }
    return alike >= fewest && others >= fewest;
}

std::size_t marks_in_row(const TableRow& row) {
    return static_cast<std::size_t>(std::ranges::count_if(row.cells, holds_mark));
}

/// Letters and symbols, which the words of a legend are not.
bool holds_sign(const Cell& cell) {
    constexpr std::size_t longest = 4;
    return holds_mark(cell) && plain_words(cell, longest + 1).size() <= longest;
}

std::size_t signs_in_row(const TableRow& row) {
    return static_cast<std::size_t>(std::ranges::count_if(row.cells, holds_sign));
}

/// Role | Person | Phone below a matrix: rows behind its last sign and a row of nothing, the first of which
/// has words where the rows above have signs.
std::optional<std::size_t> table_below_matrix(const Table& table) {
    constexpr std::size_t fewest_signs = 3;
    constexpr std::size_t fewest_rows = 2;
    const auto& rows = table.rows;
    std::set<std::size_t> columns_of_signs;
    std::size_t signs = 0;
    std::size_t end_of_matrix = 0;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (const auto& cell : rows[row].cells) {
            if (!holds_sign(cell)) continue;
            columns_of_signs.insert(cell.column);
            end_of_matrix = row + 1;
            ++signs;
        }
    }
    if (signs < fewest_signs) return std::nullopt;
    std::optional<std::size_t> begin;
    std::size_t rows_of_words = 0;
    for (auto row = end_of_matrix + 1; row < rows.size(); ++row) {
        if (is_title(rows[row])) continue;
        ++rows_of_words;
        const bool has_gap_above = is_empty(rows[row - 1]);
        const bool is_among_signs = std::ranges::any_of(rows[row].cells, [&](const Cell& cell) {
            return is_filled(cell) && columns_of_signs.contains(cell.column);
        });
        if (rows_of_words == 1 && has_gap_above && is_among_signs) begin = row;
    }
    return rows_of_words >= fewest_rows ? begin : std::nullopt;
}

/// Prozess | GD | TArt behind a table without marks: a row of names, below a row of nothing or one cell, and
/// above rows with several marks, of which a lone band may stand before the first.
bool may_head_a_matrix(const Table& table, std::size_t at) {
    constexpr std::ptrdiff_t fewest = 3;
    const auto& row = table.rows[at];
    if (at == 0 || !is_title(table.rows[at - 1]) || marks_in_row(row) > 0) return false;
    if (std::ranges::count_if(row.cells, is_filled) < fewest) return false;
    auto below = at + 1;
    if (below < table.rows.size() && is_title(table.rows[below])) ++below;
    return below < table.rows.size() && marks_in_row(table.rows[below]) > 1;
}

/// 6.2 Escalation behind a gap, as 6.1 stands above the head: the begin of a section whose rows fill other
/// columns than those of the head, or no column of owners.
bool begins_other_section(const Table& table, const TableHead& head, std::size_t at) {
    constexpr std::size_t longest = 60;
    constexpr std::size_t fewest_rows = 2;
    const auto& rows = table.rows;
    const auto is_numbered_title = [&](std::size_t row) {
        const auto filled = std::ranges::find_if(rows[row].cells, is_filled);
        return is_title(rows[row]) && filled != rows[row].cells.end() &&
               read_item_number(plain_words(*filled, longest)).has_value();
    };
    if (head.begin == 0 || !is_numbered_title(head.begin - 1) || !is_empty(rows[at - 1]) ||
        !is_numbered_title(at) || at + 1 == rows.size() || holds_heads(rows[at + 1], true))
        return false;
    std::size_t filled = 0;
    bool has_owners = false;
    bool has_others = false;
    for (auto row = at + 1; row < rows.size() && !is_empty(rows[row]); ++row) {
        ++filled;
        for (const auto& cell : rows[row].cells) {
            if (!is_filled(cell)) continue;
            const bool is_headed =
                cell.column < head.columns.size() && !head.columns[cell.column].cells.empty();
            has_others = has_others || !is_headed;
            has_owners =
                has_owners || (is_headed && head.columns[cell.column].meaning.kind == ColumnKind::owners);
        }
    }
    return filled >= fewest_rows && (has_others || !has_owners);
}

/// The rows at which a further table begins: at other heads than those above, with the titles over them.
std::vector<std::size_t> seams_of(const Table& table) {
    constexpr std::size_t fewest_above = 2;
    std::vector<std::size_t> heads;
    auto head = find_head(table);
    std::optional<std::size_t> first_matrix;  // below a table without marks
    bool has_signs = false;
    std::size_t rows_above = 0;  // no titles
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (row > 0) {
            has_signs = has_signs || signs_in_row(table.rows[row - 1]) > 1;
            rows_above += is_title(table.rows[row - 1]) ? 0 : 1;
        }
        if (!has_signs && !first_matrix && rows_above >= fewest_above && may_head_a_matrix(table, row)) {
            first_matrix = row;
            heads.push_back(row);
            continue;
        }
        const bool is_below = head.is_there() && row >= head.end;
        const bool is_below_title = is_below && row > head.end && is_title(table.rows[row - 1]);
        if (stands_among_marks(table, row)) continue;
        if (holds_heads(table.rows[row], is_below_title) ||
            (is_below && heads_another_matrix(head, table, row)) ||
            (is_below && (begins_other_section(table, head, row) || heads_contacts(table.rows[row]))))
            heads.push_back(row);
    }
    std::vector<std::size_t> seams;
    for (auto row : heads) {
        const bool is_first_matrix = row == first_matrix;
        if (!is_first_matrix && (!head.is_there() || row < head.end || repeats_head(table, head, row)))
            continue;
        auto begin = row;
        while (begin > (is_first_matrix ? std::size_t{0} : head.end) && is_title(table.rows[begin - 1]))
            --begin;
        seams.push_back(begin);
        head.begin = row;
        head.end = row + 1;
    }
    const auto below = table_below_matrix(table);
    if (below && (heads.empty() || heads.back() < *below)) seams.push_back(*below);
    return seams;
}

/// Where the words of a part begin.
model::Origin first_origin(const Table& table) {
    for (const auto& row : table.rows) {
        const auto first = std::ranges::find_if(row.cells, is_filled);
        if (first != row.cells.end()) return first->paragraphs.front().origin;
    }
    return table.origin;
}

}  // namespace

std::vector<Table> tables_in(const Table& table) {
    if (auto turned = turned_table(table)) {
        std::vector<Table> parts{std::move(turned->table)};
        if (!std::ranges::all_of(turned->rest.rows, is_empty)) parts.push_back(std::move(turned->rest));
        return parts;
    }
    auto seams = seams_of(table);
    if (seams.empty()) return {};
    seams.push_back(table.rows.size());
    std::vector<Table> parts;
    std::size_t begin = 0;
    for (auto end : seams) {
        Table part{.origin = table.origin, .name = table.name};
        const auto row_at = [&](std::size_t row) {
            return table.rows.begin() + static_cast<std::ptrdiff_t>(row);
        };
        part.rows.assign(row_at(begin), row_at(end));
        for (std::size_t row = 0; row < part.rows.size(); ++row) {
            for (auto& cell : part.rows[row].cells)
                cell.row_span = std::min(cell.row_span, part.rows.size() - row);
        }
        part.origin = first_origin(part);
        begin = end;
        parts.push_back(std::move(part));
    }
    return parts;
}

}  // namespace zeren::extraction::tables
