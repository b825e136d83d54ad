#include "extraction/tables/aligned_table.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/head_words.hpp"
#include "extraction/tables/printed_number.hpp"
#include "support/text_width.hpp"

namespace zeren::extraction::tables {
namespace {

constexpr std::size_t fewest_columns = 3;

/// Words between wide gaps, and the place on the line where they begin, in half-width columns.
struct AlignedCell {
    Stretch words{};
    std::size_t place = 0;
};

std::vector<AlignedCell> cells_of(const Passage& line, std::size_t narrowest_gap = 2) {
    std::vector<AlignedCell> cells;
    const auto& plain = line.plain;
    std::size_t place = 0;
    std::size_t gap = narrowest_gap;
    for (std::size_t at = 0; at < plain.size(); ++at) {
        const auto width = static_cast<std::size_t>(support::cells(line.printed[at]));
        if (plain[at] == U' ') {
            gap += width;
        } else {
            if (gap >= narrowest_gap) cells.push_back({.words = {&line, at, at}, .place = place});
            gap = 0;
            cells.back().words.end = at + 1;
        }
        place += width;
    }
    return cells;
}

bool are_heads(const std::vector<AlignedCell>& cells) {
    const auto is_head = [](const AlignedCell& cell) {
        const auto meaning = meaning_of_head(head_form(cell.words.plain()));
        return meaning.kind != ColumnKind::unknown;
    };
    return cells.size() >= fewest_columns && std::ranges::all_of(cells, is_head);
}

/// The head that begins nearest to a place, the left one of two; heads stand by rising place. O(log heads).
std::size_t nearest_head(const std::vector<AlignedCell>& heads, std::size_t place) {
    const auto right = std::ranges::lower_bound(heads, place, {}, &AlignedCell::place);
    const auto at = static_cast<std::size_t>(right - heads.begin());
    if (at == 0) return 0;
    const bool is_left_nearer = right == heads.end() || place - heads[at - 1].place <= right->place - place;
    return is_left_nearer ? at - 1 : at;
}

/// Each cell under the nearest head; nothing where two share one.
std::optional<documents::TableRow> row_of(const std::vector<AlignedCell>& cells,
                                          const std::vector<AlignedCell>& heads) {
    documents::TableRow row;
    for (const auto& cell : cells) {
        const bool is_full = cells.size() == heads.size();
        const auto column = is_full ? row.cells.size() : nearest_head(heads, cell.place);
        if (!row.cells.empty() && row.cells.back().column >= column) return std::nullopt;
        row.cells.push_back(cell_of_words(cell.words, column));
    }
    return row;
}

/// 工 作 任 务: heads of single signs are one.
std::vector<AlignedCell> united_signs(std::vector<AlignedCell> cells) {
    std::vector<AlignedCell> united;
    bool was_sign = false;
    for (auto& cell : cells) {
        const bool is_sign = cell.words.size() == 1 && is_han(cell.words.plain()[0]);
        if (is_sign && was_sign)
            united.back().words.end = cell.words.end;
        else
            united.push_back(cell);
        was_sign = is_sign;
    }
    return united;
}

/// A row of a table without numbers begins below the first head; the heads once more, rules and titles are
/// none.
bool may_be_row(const std::vector<AlignedCell>& cells, const std::vector<AlignedCell>& heads) {
    if (cells.size() < 2 || cells.size() > heads.size() || cells.front().place != heads.front().place)
        return false;
    return !std::ranges::equal(
        cells, heads, {}, [](const AlignedCell& cell) { return cell.words.plain(); },
        [](const AlignedCell& cell) { return cell.words.plain(); });
}

/// The cells of a row that only single blanks part; what is too much of them belongs to the second, the task.
std::optional<documents::TableRow> row_of_words(std::vector<AlignedCell> cells, std::size_t columns) {
    if (cells.size() < columns) return std::nullopt;
    const auto more = static_cast<std::ptrdiff_t>(cells.size() - columns);
    cells[1].words.end = cells[1 + static_cast<std::size_t>(more)].words.end;
    cells.erase(cells.begin() + 2, cells.begin() + 2 + more);
    documents::TableRow row;
    for (const auto& cell : cells) row.cells.push_back(cell_of_words(cell.words, row.cells.size()));
    return row;
}

/// A table whose cells stand behind single blanks, as pages lose their columns: known heads, the first one
/// that of the numbers, and right below it rows numbered from 1 on.
std::optional<documents::Table> table_of_words(std::span<const Passage> passages) {
    constexpr std::size_t fewest_rows = 3;
    for (std::size_t at = 0; at < passages.size(); ++at) {
        constexpr std::size_t longest_head = 60;
        if (passages[at].plain.size() > longest_head) continue;
        const auto heads = united_signs(cells_of(passages[at], 1));
        const bool begins_with_numbers =
            are_heads(heads) && meaning_of_head(head_form(heads[0].words.plain())).kind == ColumnKind::number;
        if (!begins_with_numbers) continue;
        documents::Table table{.origin = passages[at].origin};
        table.rows.push_back(*row_of(heads, heads));
        for (auto line = at + 1; line < passages.size(); ++line) {
            const auto cells = cells_of(passages[line], 1);
            if (cells.empty()) continue;
            const auto number = number_of_cell(cells.front().words.plain());
            if (!number || number->ascii() != std::to_string(table.rows.size())) break;
            auto row = row_of_words(cells, heads.size());
            if (!row) return std::nullopt;
            table.rows.push_back(std::move(*row));
        }
        if (table.rows.size() > fewest_rows) return table;
    }
    return std::nullopt;
}

}  // namespace

std::optional<documents::Table> aligned_table(std::span<const Passage> passages) {
    const auto head =
        std::ranges::find_if(passages, [](const Passage& line) { return are_heads(cells_of(line)); });
    if (head == passages.end()) return table_of_words(passages);
    const auto heads = cells_of(*head);
    documents::Table table{.origin = head->origin};
    table.rows.push_back(*row_of(heads, heads));
    const bool has_numbers =
        meaning_of_head(head_form(heads.front().words.plain())).kind == ColumnKind::number;
    for (auto line = head + 1; line != passages.end(); ++line) {
        const auto cells = cells_of(*line);
        const bool is_row = has_numbers ? cells.size() > 1 && is_bare_number(cells.front().words.plain())
                                        : may_be_row(cells, heads);
        if (!is_row) continue;
        auto row = row_of(cells, heads);
        if (!row) return std::nullopt;
        table.rows.push_back(std::move(*row));
    }
    constexpr std::size_t fewest_rows = 3;  // with the heads
    if (table.rows.size() < fewest_rows) return std::nullopt;
    return table;
}

}  // namespace zeren::extraction::tables
