#pragma once

#include <string>

#include "graph/accountability_graph.hpp"
#include "support/result.hpp"

namespace zeren::formats {

/// The graph in Graphviz' DOT language: tasks as boxes in clusters by group, actors as ellipses, edges with
/// `role` and `basis`; lead edges bold, named ones dotted, inferred ones dashed. Built and written by
/// cgraph, so every name is quoted as the language wants it; backslashes and entities of names are
/// neutralised and controls left out. Texts over 16,000 bytes, which DOT readers refuse, end in "…".
/// O(groups · vertices + edges), since cgraph goes over all vertices for each group; where the first of these
/// comes to more than 20,000,000 this is an error.
[[nodiscard]] support::Result<std::string> write_dot(const graph::AccountabilityGraph& graph);

}  // namespace zeren::formats
