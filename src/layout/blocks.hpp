#pragma once

#include <vector>

#include "layout/bipartite.hpp"

namespace zeren::layout {

/// A part of the free side as a problem of its own. `sides` numbers its free nodes anew, in the order of
/// `nodes`, and has only the fixed positions that they use.
struct Block {
    Order nodes{};
    TwoSides sides;
};

/// Cuts the free side into blocks of which each has all of its lines before those of the next: an order that
/// is best in every block, the blocks one behind the other, is best. Nodes without lines are in none.
/// O(links · log links).
[[nodiscard]] std::vector<Block> blocks_of(const TwoSides& sides);

}  // namespace zeren::layout
