#pragma once

#include "graph/accountability_graph.hpp"
#include "model/plan.hpp"

namespace zeren::formats {

/// Whether every number in the columns of an unpacked plan points at something that is there. O(rows).
[[nodiscard]] bool is_sound(const model::Plan& plan);

/// The same for the arrays of an unpacked graph, whose plans are sound.
[[nodiscard]] bool is_sound(const graph::AccountabilityGraph& graph);

}  // namespace zeren::formats
