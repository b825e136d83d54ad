#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "layout/graphviz_engine.hpp"

namespace zeren::layout {

/// Where nodes may stand: from the upper left to the lower right corner, in points.
struct Area {
    Middle from{};
    Middle to{};
};

/// Nodes and the straight lines between them.
struct Placement {
    std::vector<Middle> middles{};
    std::size_t hidden = 0;  ///< pairs of a line and a box that is none of its ends, but that it runs behind
    std::size_t overlaps = 0;  ///< pairs of boxes that leave no gap
};

/// Elementary steps that clearing a drawing may spend: some 10⁹ of them take a second.
inline constexpr std::uint64_t usual_clearing_steps = 60'000'000;

/// Moves nodes one by one to where their lines run behind the fewest other boxes, leave a box in directions
/// that can be told apart, leave room for a number between the boxes, cross least, and are short where they
/// are heavy: a search over places on a grid and around the node (as Davidson and Harel 1996 weigh a
/// drawing, but going downhill only). Boxes move apart where they overlap; those that are moved stay within
/// the area. `margin` is what a line keeps clear of a box. Same input, same places.
[[nodiscard]] Placement clear_lines(std::span<const NodeSize> nodes, std::span<const Spring> springs,
                                    std::vector<Middle> middles, const Area& area, double margin,
                                    std::uint64_t steps = usual_clearing_steps);

/// How many pairs of a line and a box there are of which the line runs behind the box, widened by `margin`.
[[nodiscard]] std::size_t count_hidden(std::span<const NodeSize> nodes, std::span<const Spring> springs,
                                       std::span<const Middle> middles, double margin);

}  // namespace zeren::layout
