#pragma once

#include "layout/bipartite.hpp"

namespace zeren::layout {

/// Free nodes by the weighted mean position of their lines (Sugiyama, Tagawa, Toda 1981): the classic start.
/// Equal means keep the order of the numbers; nodes without lines stand last. O(links + n log n).
[[nodiscard]] Order barycentre_order(const TwoSides& sides);

}  // namespace zeren::layout
