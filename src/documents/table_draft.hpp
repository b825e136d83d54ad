#pragma once

#include <cstddef>
#include <map>
#include <vector>

#include "documents/document.hpp"
#include "documents/remark_tally.hpp"

namespace zeren::documents {

/// A cell as readers gather it: it may hold tables, since only the whole table tells whether it is data or
/// lays out a page.
struct DraftCell {
    std::vector<Block> blocks{};
    std::size_t row_span = 1;
    std::size_t column_span = 1;
    std::size_t column = 0;
    model::Origin origin{};
    bool is_head = false;
};

struct DraftTable {
    std::vector<std::vector<DraftCell>> rows{};
    model::Origin origin{};
    std::map<std::size_t, std::size_t> empty_behind{};  ///< columns that a row leaves out at its end, by row
    std::size_t long_spans = 0;                         ///< cells that `most_span` cut
};

/// Tables nest at most so deep; what lies deeper is read as lines. Each level moves all that it holds once.
inline constexpr std::size_t most_nested_tables = 16;

/// How many columns the placed cells of a table reach over. O(rows).
[[nodiscard]] std::size_t column_count(const DraftTable& draft);

/// Appends to `out` what a table comes to. A table that lays out a page (no row with two filled cells, or one
/// such row with most of the text in one cell) becomes its blocks in reading order; tables inside a table of
/// data become lines of their cell, with a remark.
void settle(DraftTable draft, std::vector<Block>& out, std::string_view file, RemarkTally& tally);

/// Gives the cells of an HTML table their columns: each takes the next position that no span from above
/// covers. Spans end with the table and are at most `most_span`. O(cells · rows that they span).
void place_cells(DraftTable& draft);

}  // namespace zeren::documents
