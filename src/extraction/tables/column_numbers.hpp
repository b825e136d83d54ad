#pragma once

#include <cstddef>
#include <vector>

#include "extraction/tables/item_columns.hpp"

namespace zeren::extraction::tables {

/// Gives columns of numbers to the task, which must be settled, or to a group whose cells go with theirs.
/// O(columns).
void settle_numbers(std::vector<std::size_t> numbers, const std::vector<ColumnFacts>& facts,
                    ItemColumns& columns);

}  // namespace zeren::extraction::tables
