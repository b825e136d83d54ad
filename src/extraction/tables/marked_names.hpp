#pragma once

#include <span>
#include <vector>

#include "extraction/outline.hpp"
#include "extraction/tables/legend.hpp"

namespace zeren::extraction::tables {

/// Takes signs off the names of owners (★市文物局), and gives those names the duty that a legend prints
/// for their sign (标★的为牵头单位). The key holds the signs with a legend. O(owners + lines · signs).
MarkKey settle_marked_names(std::span<OutlineNode> nodes, const std::vector<LegendLine>& legend);

}  // namespace zeren::extraction::tables
