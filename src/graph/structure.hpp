#pragma once

#include <cstddef>
#include <vector>

#include "graph/accountability_graph.hpp"

namespace zeren::graph {

/// A part of a graph: a flag for each of its tasks, actors and edges. An edge belongs to the part where its
/// own flag and those of its two ends are set.
struct Part {
    std::vector<bool> tasks;
    std::vector<bool> actors;
    std::vector<bool> edges;
};

/// The connected components over all edges, isolated tasks and actors included. Boost.Graph's depth-first
/// search: O(vertices + edges).
[[nodiscard]] std::size_t component_count(const AccountabilityGraph& graph);
/// The same over a part of the graph, without a copy of it (boost::filtered_graph).
[[nodiscard]] std::size_t component_count(const AccountabilityGraph& graph, const Part& part);

/// Actors whose loss would split a component (Hopcroft and Tarjan 1973, Boost.Graph): the bodies that alone
/// hold parts of the plan together. In the order of the graph. O(vertices + edges).
[[nodiscard]] std::vector<ActorVertex> articulation_actors(const AccountabilityGraph& graph);
/// The same over a part of the graph, without a copy of it.
[[nodiscard]] std::vector<ActorVertex> articulation_actors(const AccountabilityGraph& graph,
                                                           const Part& part);

/// Whether the graph is two-colourable, as every graph of tasks and actors must be. An invariant's proof by
/// Boost.Graph: O(vertices + edges).
[[nodiscard]] bool is_bipartite(const AccountabilityGraph& graph);

}  // namespace zeren::graph
