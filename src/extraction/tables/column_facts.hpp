#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "extraction/actor_directory.hpp"
#include "extraction/tables/table_head.hpp"

namespace zeren::extraction::tables {

/// What the body of a table shows of each column.
struct ColumnFacts {
    std::size_t filled = 0;    ///< cells with words that begin below the head
    std::size_t runs = 0;      ///< of them, those that say something else than the one above
    std::size_t numbers = 0;   ///< of them, those that are no more than an item number
    std::size_t counts = 0;    ///< of them, those of digits alone
    std::size_t numbered = 0;  ///< of them, those that begin with an item number
    std::size_t marks = 0;     ///< of them, those that hold only marks, or a dash
    std::size_t signs = 0;     ///< of them, those whose marks are letters and symbols, no words
    std::size_t dashes = 0;    ///< of them, those that hold a dash and no mark
    std::size_t bodies = 0;    ///< of the first ones, those that read as names of bodies
    std::size_t bytes = 0;
    bool is_merged = false;  ///< some cell spans rows
    const documents::Cell* last = nullptr;
};

/// Nearly all that stands in the column are item numbers.
[[nodiscard]] inline bool holds_numbers(const ColumnFacts& facts) {
    return facts.numbers * 10 >= (facts.filled - facts.dashes) * 8 && facts.filled > facts.dashes;
}

/// Nearly all that stands in the column are marks. P1, P2, D1 are no marks with footnotes but codes: each row
/// has its own.
[[nodiscard]] inline bool is_full_of_marks(const ColumnFacts& facts) {
    const bool are_codes = facts.numbers * 2 >= facts.filled;
    return facts.marks > facts.dashes && facts.marks * 10 >= facts.filled * 7 && !are_codes;
}

/// One pass over the cells below the head, without the rows `left_out`, in order. O(cells).
[[nodiscard]] std::vector<ColumnFacts> column_facts(const documents::Table& table, const TableHead& head,
                                                    std::span<const std::size_t> left_out,
                                                    const ActorDirectory& directory);

}  // namespace zeren::extraction::tables
