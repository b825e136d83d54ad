#pragma once

#include <cstdint>

#include "layout/crossings.hpp"

namespace zeren::layout {

/// Takes each free node in turn (most lines first) and puts it where it crosses least among all places, round
/// after round until a round gains nothing or `most_rounds` are done (Matuszewski, Schönfeld, Molitor 1999).
/// Never adds a crossing. Gives the crossings saved. O(n²) a round where the pairs are kept.
std::uint64_t sift(const TwoSides& sides, PairDifferences& pairs, Order& order, std::size_t most_rounds);

}  // namespace zeren::layout
