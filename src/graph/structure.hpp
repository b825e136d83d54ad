#pragma once

#include <cstddef>
#include <vector>

#include "graph/accountability_graph.hpp"

namespace zeren::graph {

/// The connected components over all edges, isolated tasks and actors included. Boost.Graph's depth-first
/// search: O(vertices + edges).
[[nodiscard]] std::size_t component_count(const AccountabilityGraph& graph);

/// Actors whose loss would split a component (Hopcroft and Tarjan 1973, Boost.Graph): the bodies that alone
/// hold parts of the plan together. In the order of the graph. O(vertices + edges).
[[nodiscard]] std::vector<ActorVertex> articulation_actors(const AccountabilityGraph& graph);

/// Whether the graph is two-colourable, as every graph of tasks and actors must be. An invariant's proof by
/// Boost.Graph: O(vertices + edges).
[[nodiscard]] bool is_bipartite(const AccountabilityGraph& graph);

}  // namespace zeren::graph
