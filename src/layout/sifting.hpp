#pragma once

#include <cstdint>
#include <span>

#include "layout/crossings.hpp"

namespace zeren::layout {

/// Takes each free node in turn (most lines first) and puts it where it crosses least among all places, round
/// after round until a round gains nothing or `most_rounds` are done (Matuszewski, Schönfeld, Molitor 1999).
/// Never adds a crossing. Gives the crossings saved. O(n²) a round where the pairs are kept. A round may be
/// cut short after `most_nodes`.
std::uint64_t sift(const TwoSides& sides, PairDifferences& pairs, Order& order, std::size_t most_rounds,
                   std::size_t most_nodes = static_cast<std::size_t>(-1));

/// The same for a stretch of an order among itself, each node at most `reach` places at a time. Gives the
/// crossings saved. O(n · reach) look-ups a round.
std::uint64_t sift_within(const PairDifferences& pairs, std::span<std::uint32_t> stretch, std::size_t reach,
                          std::size_t most_rounds);

/// Moves the node at place `from` of a stretch to `to`, those between make room. What that adds in crossings;
/// negative where it saves. O(|from - to|) look-ups.
std::int64_t move_node(const PairDifferences& pairs, std::span<std::uint32_t> stretch, std::size_t from,
                       std::size_t to);

}  // namespace zeren::layout
