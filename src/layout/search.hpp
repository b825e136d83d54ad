#pragma once

#include <cstdint>
#include <random>
#include <span>

#include "layout/crossings.hpp"

namespace zeren::layout {

/// Fisher and Yates' shuffle, spelt out: std::shuffle differs between standard libraries.
void shuffle(std::span<std::uint32_t> order, std::mt19937& random);

/// Searches on from an order that sifting cannot better: upsets a short stretch a little, sifts it again, and
/// keeps what crosses no more (iterated local search: Lourenço, Martin, Stützle 2003). Never adds a crossing.
/// About `steps` look-ups.
void search_on(const PairDifferences& pairs, Order& order, std::uint64_t steps, std::mt19937& random);

}  // namespace zeren::layout
