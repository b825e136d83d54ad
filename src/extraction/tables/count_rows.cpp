#include "extraction/tables/count_rows.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/marks.hpp"

namespace zeren::extraction::tables {

using namespace std::string_literals;

bool is_count(const documents::Cell& cell) {
    constexpr std::size_t longest = 4;
    const auto words = plain_words(cell, longest + 1);
    return !words.empty() && words.size() <= longest && std::ranges::all_of(words, is_digit);
}

namespace {

/// The columns of the numbers behind the words of a row; none where anything else stands there.
std::vector<std::size_t> columns_of_counts(const documents::TableRow& row) {
    std::vector<std::size_t> columns;
    bool is_behind_words = false;
    for (const auto& cell : row.cells) {
        if (!is_filled(cell)) continue;
        if (is_count(cell)) {
            if (is_behind_words) columns.push_back(cell.column);
        } else if (is_behind_words) {
            return {};
        } else {
            is_behind_words = true;
        }
    }
    return columns;
}

bool holds_signs(const documents::Cell& cell) {
    constexpr std::size_t longest = 8;
    const auto words = plain_words(cell, longest + 1);
    if (words.size() > longest) return false;
    const auto marks = marks_in(words);
    return marks && !marks->empty() && std::ranges::all_of(*marks, is_sign);
}

/// Count of A, Veces R, Total ●: few words, the last of which is a mark, and nothing beside them. The sheet's
/// program may not have counted yet.
bool names_a_count(const documents::TableRow& row) {
    constexpr std::size_t longest = 24;
    constexpr std::ptrdiff_t most_blanks = 2;
    if (std::ranges::count_if(row.cells, is_filled) != 1) return false;
    const auto words = plain_words(*std::ranges::find_if(row.cells, is_filled), longest + 1);
    const auto blank = words.rfind(U' ');
    return words.size() <= longest && blank != std::u32string::npos && blank + 2 == words.size() &&
           std::ranges::count(words, U' ') <= most_blanks &&
           (U"RASCI"s.find(words.back()) != std::u32string::npos || is_symbol(words.back()));
}

}  // namespace

std::vector<std::size_t> rows_of_counts(const documents::Table& table, const TableHead& head) {
    constexpr std::size_t fewest = 2;
    std::vector<std::size_t> rows;
    for (auto row = head.end; row < table.rows.size(); ++row) {
        if (columns_of_counts(table.rows[row]).size() >= fewest || names_a_count(table.rows[row]))
            rows.push_back(row);
    }
    if (rows.empty()) return rows;
    std::set<std::size_t> with_signs;
    for (auto row = head.end; row < table.rows.size(); ++row) {
        for (const auto& cell : table.rows[row].cells) {
            if (is_filled(cell) && holds_signs(cell)) with_signs.insert(cell.column);
        }
    }
    std::erase_if(rows, [&](std::size_t row) {
        if (names_a_count(table.rows[row])) return with_signs.size() < fewest;
        const auto columns = columns_of_counts(table.rows[row]);
        const auto below =
            std::ranges::count_if(columns, [&](std::size_t column) { return with_signs.contains(column); });
        return static_cast<std::size_t>(below) < fewest ||
               static_cast<std::size_t>(below) * 2 < columns.size();
    });
    return rows;
}

}  // namespace zeren::extraction::tables
