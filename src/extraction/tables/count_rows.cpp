#include "extraction/tables/count_rows.hpp"

#include <algorithm>
#include <set>

#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/marks.hpp"

namespace zeren::extraction::tables {
namespace {

bool is_count(const documents::Cell& cell) {
    constexpr std::size_t longest = 4;
    const auto words = plain_words(cell, longest + 1);
    return !words.empty() && words.size() <= longest && std::ranges::all_of(words, is_digit);
}

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

}  // namespace

std::vector<std::size_t> rows_of_counts(const documents::Table& table, const TableHead& head) {
    constexpr std::size_t fewest = 2;
    std::vector<std::size_t> rows;
    for (auto row = head.end; row < table.rows.size(); ++row) {
        if (columns_of_counts(table.rows[row]).size() >= fewest) rows.push_back(row);
    }
    if (rows.empty()) return rows;
    std::set<std::size_t> with_signs;
    for (auto row = head.end; row < table.rows.size(); ++row) {
        for (const auto& cell : table.rows[row].cells) {
            if (is_filled(cell) && holds_signs(cell)) with_signs.insert(cell.column);
        }
    }
    std::erase_if(rows, [&](std::size_t row) {
        const auto columns = columns_of_counts(table.rows[row]);
        const auto below = std::ranges::count_if(
            columns, [&](std::size_t column) { return with_signs.contains(column); });
        return static_cast<std::size_t>(below) < fewest || static_cast<std::size_t>(below) * 2 < columns.size();
    });
    return rows;
}

}  // namespace zeren::extraction::tables
