#pragma once

#include <vector>

#include "extraction/tables/legend.hpp"
#include "extraction/tables/table_tree.hpp"

namespace zeren::extraction::tables {

/// Takes signs off the names in owner cells (★市文物局), and gives those names the duty that a legend prints
/// for their sign (标★的为牵头单位). The key holds the signs with a legend. O(owners + lines · signs).
[[nodiscard]] MarkKey settle_marked_names(TableTree& tree, const std::vector<LegendLine>& legend);

}  // namespace zeren::extraction::tables
