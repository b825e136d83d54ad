#include "extraction/tables/aligned_table.hpp"

#include <algorithm>
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

std::vector<AlignedCell> cells_of(const Passage& line) {
    std::vector<AlignedCell> cells;
    const auto& plain = line.plain;
    std::size_t place = 0;
    std::size_t gap = 2;
    for (std::size_t at = 0; at < plain.size(); ++at) {
        const auto width = static_cast<std::size_t>(support::cells(line.printed[at]));
        if (plain[at] == U' ') {
            gap += width;
        } else {
            if (gap >= 2) cells.push_back({.words = {&line, at, at}, .place = place});
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

}  // namespace

std::optional<documents::Table> aligned_table(std::span<const Passage> passages) {
    const auto head =
        std::ranges::find_if(passages, [](const Passage& line) { return are_heads(cells_of(line)); });
    if (head == passages.end()) return std::nullopt;
    const auto heads = cells_of(*head);
    documents::Table table{.origin = head->origin};
    table.rows.push_back(*row_of(heads, heads));
    for (auto line = head + 1; line != passages.end(); ++line) {
        const auto cells = cells_of(*line);
        if (cells.size() < 2 || !is_bare_number(cells.front().words.plain())) continue;
        auto row = row_of(cells, heads);
        if (!row) return std::nullopt;
        table.rows.push_back(std::move(*row));
    }
    constexpr std::size_t fewest_rows = 3;  // with the heads
    if (table.rows.size() < fewest_rows) return std::nullopt;
    return table;
}

}  // namespace zeren::extraction::tables
