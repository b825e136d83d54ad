#pragma once

#include <cstddef>
#include <span>

#include "layout/bipartite.hpp"

namespace zeren::layout {

/// Orders of both sides of a drawing, and its crossings.
struct BothOrders {
    Order fixed{};
    Order free{};
    std::uint64_t crossings = 0;
};

/// Orders both sides with few crossings: each in turn against the other until neither gains (Eades, Wormald
/// 1994), from many deterministic starts, the best one upset and mended over and over. Never crosses more
/// than the sides as given, the second ordered against the first. Bounded work, far less than a second.
[[nodiscard]] BothOrders order_both_sides(std::size_t fixed_count, std::size_t free_count,
                                          std::span<const Link> links);

}  // namespace zeren::layout
