#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "layout/crossings.hpp"

namespace zeren::layout {

/// The most nodes that `order_exactly` takes: 2²⁰ sets, 9 MiB, some 20 ms.
inline constexpr std::size_t most_exact_nodes = 20;

/// Puts a run of free nodes into the order with the fewest crossings among themselves, by dynamic programming
/// over the sets of nodes placed so far (Held and Karp 1962): O(2ⁿ · n). At most `most_exact_nodes`.
void order_exactly(const PairDifferences& pairs, std::span<std::uint32_t> run);

/// Cuts an order into the shortest runs of which each two stand the cheaper way round: an order that is best
/// within every run is best altogether. Gives where runs begin, and the end. O(n²) look-ups.
[[nodiscard]] std::vector<std::size_t> independent_runs(const PairDifferences& pairs,
                                                        std::span<const std::uint32_t> order);

}  // namespace zeren::layout
