#pragma once

#include <cstddef>
#include <vector>

#include "extraction/tables/column_facts.hpp"
#include "extraction/tables/table_head.hpp"

namespace zeren::extraction::tables {

/// The columns of a table that hold marks under names, by rising number.
struct MarkColumns {
    std::vector<std::size_t> columns{};
    bool stand_beside_words = false;  ///< further owners stand in words: Capofila beside Soggetti coinvolti
};

/// Columns of nearly nothing but marks whose heads are no months and the like. Where other columns name
/// owners in words, only those whose names stand under a head of owners; bodies in the first column beside
/// nothing but marks are the rows of a transposed matrix. O(columns).
[[nodiscard]] MarkColumns mark_columns_of(const TableHead& head, const std::vector<ColumnFacts>& facts);

}  // namespace zeren::extraction::tables
