#pragma once

#include "layout/crossings.hpp"

namespace zeren::layout {

/// Swaps neighbours that cross more as they stand, sweep after sweep until none is left or `most_sweeps` are
/// done. Never adds a crossing. O(n) pair look-ups a sweep.
void exchange_adjacent(const PairDifferences& pairs, Order& order, std::size_t most_sweeps);

}  // namespace zeren::layout
