#pragma once

#include "graph/accountability_graph.hpp"
#include "model/plan.hpp"
#include "support/file_bytes.hpp"

namespace zeren::formats {

/// Whether every number in the columns of an unpacked plan, which lie in `file`, points at something that is
/// there, every text is UTF-8, and what is written out as it stands is JSON. O(bytes).
[[nodiscard]] bool is_sound(const model::Plan& plan, const support::FileBytes& file);

/// The same for the arrays of an unpacked graph, whose plans are sound.
[[nodiscard]] bool is_sound(const graph::AccountabilityGraph& graph, const support::FileBytes& file);

}  // namespace zeren::formats
