#pragma once

#include "graph/accountability_graph.hpp"

namespace zeren::graph {

/// The graph in which members stand for their collectives: each edge to a collective with members becomes
/// one edge to each member that has no edge of that role to the task yet, collectives within collectives
/// too; a collective without members stays. A collective of those concerned (各有关镇街) becomes the towns
/// that the task's own text names, where it names some. Within a task the owners stand first: those that the
/// plan names themselves, then members; what is only named in its text stands last, and gives way where the
/// same actor owns in the same role. O(edges after expansion).
[[nodiscard]] AccountabilityGraph expand_collectives(const AccountabilityGraph& graph);

}  // namespace zeren::graph
