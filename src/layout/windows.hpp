#pragma once

#include <cstddef>
#include <cstdint>

#include "layout/bipartite.hpp"

namespace zeren::layout {

/// How an order is sifted stretch by stretch.
struct Windows {
    std::size_t size = 1500;  ///< nodes that are sifted among themselves
    std::size_t passes = 4;   ///< over the whole order, each half a window beside the one before
    std::size_t rounds = 5;   ///< of sifting in each window
};

/// The widest windows, up to the usual size, whose passes take about so many steps.
[[nodiscard]] Windows affordable_windows(const TwoSides& sides, std::uint64_t steps);

/// Sifts an order too long to know all of its pairs in windows that are short enough for that, until a pass
/// saves nothing or all are done. Never adds a crossing; the crossings that it saved. O(passes · n · (links
/// of a window + rounds · size)).
std::uint64_t sift_windows(const TwoSides& sides, Order& order, const Windows& windows);

}  // namespace zeren::layout
