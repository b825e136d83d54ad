#pragma once

#include <memory>
#include <tuple>
#include <utility>
#include <vector>

#include "graph/accountability_graph.hpp"

namespace zeren::graph {

/// The insides of a graph over plans, for those who write graphs into files and let them lie there.
class GraphStorage {
  public:
    /// References to all arrays, in an order that packed files rely on: actor homes, vertices of the plans'
    /// actors, joined offsets, tasks, actors, roles, bases and kinds (all of these empty for a single plan),
    /// offsets of the actors' edges, and these edges.
    template <class AnyGraph>
    static auto arrays(AnyGraph& graph) {
        return std::tie(graph.actor_homes_, graph.plan_actors_, graph.joined_offsets_, graph.joined_tasks_,
                        graph.joined_actors_, graph.joined_roles_, graph.joined_bases_, graph.joined_kinds_,
                        graph.actor_offsets_, graph.actor_edges_);
    }
    template <class AnyGraph, class Visit>
    static void each_array(AnyGraph& graph, Visit visit) {
        std::apply([&](auto&... array) { (visit(array), ...); }, arrays(graph));
    }

    /// A graph whose arrays are still to be set; then `finish` must be called.
    static AccountabilityGraph begin(std::vector<model::Plan> plans) {
        return AccountabilityGraph(std::make_shared<const std::vector<model::Plan>>(std::move(plans)));
    }
    static void finish(AccountabilityGraph& graph) { graph.look_at_columns(); }

    /// Rows over all plans, however they are joined.
    static std::size_t plan_actor_count(const AccountabilityGraph& graph) {
        return graph.actor_plan_starts_.back();
    }
    static std::size_t plan_edge_count(const AccountabilityGraph& graph) {
        return graph.edge_plan_starts_.back();
    }
};

}  // namespace zeren::graph
