#pragma once

#include <cstddef>
#include <cstdint>

#include "layout/bipartite.hpp"

namespace zeren::layout {

/// An order of the free side, and what is known about it.
struct Ordering {
    Order order{};
    std::uint64_t crossings = 0;
    /// The pair bound; no order has fewer. `crossings` may be proven without reaching it.
    std::uint64_t lower_bound = 0;
    bool proven = false;  ///< no order of the free side has fewer crossings
};

/// Orders the free side with few crossings: barycentre, then adjacent exchange, then sifting from several
/// deterministic starts; then runs of at most 20 nodes that the rest does not touch are ordered exactly. With
/// at most 20 free nodes the result is always proven. Same input, same order. The work is bounded: around
/// 10⁹ elementary steps at most, far less for plans.
[[nodiscard]] Ordering order_free_side(const TwoSides& sides);

/// An order that somebody else chose, with its crossings; proven where it meets the pair bound.
[[nodiscard]] Ordering judge_order(const TwoSides& sides, Order order);

}  // namespace zeren::layout
