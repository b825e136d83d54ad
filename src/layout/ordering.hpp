#pragma once

#include <cstddef>
#include <cstdint>

#include "layout/bipartite.hpp"

namespace zeren::layout {

/// An order of the free side, and what is known about it.
struct Ordering {
    Order order{};
    std::uint64_t crossings = 0;
    /// The pair bound; no order has fewer. 0 where counting it would cost more than ordering did.
    /// `crossings` may be proven without reaching it.
    std::uint64_t lower_bound = 0;
    bool proven = false;  ///< no order of the free side has fewer crossings
};

/// Elementary steps that a search may spend: some 10⁹ of them take a second.
inline constexpr std::uint64_t usual_steps = 300'000'000;

/// Orders the free side with few crossings. It is cut into the blocks whose lines do not overlap, which must
/// stand one behind the other; a block of at most 20 nodes is ordered exactly, others by barycentre, adjacent
/// exchange and sifting, then by searching on from there, parts of at most 20 nodes exactly again. With at
/// most 20 free nodes the result is always proven. Same input, same order; work is bounded by `steps`, not by
/// a clock, and by O(links · log) beyond that.
[[nodiscard]] Ordering order_free_side(const TwoSides& sides, std::uint64_t steps = usual_steps);

/// An order that somebody else chose, with its crossings; proven where it meets the pair bound.
[[nodiscard]] Ordering judge_order(const TwoSides& sides, Order order);

}  // namespace zeren::layout
