#include "analysis/resilience.hpp"

#include "graph/structure.hpp"

namespace zeren::analysis {
namespace {

using graph::AccountabilityGraph;
using graph::EdgeIndex;
using graph::Part;
using graph::TaskVertex;

/// The selected tasks and edges, and the actors that have any of the edges: an idle actor is no component.
Part part_of(const Scope& scope) {
    const auto& graph = scope.graph();
    Part part{.tasks = std::vector<bool>(graph.task_count()),
              .actors = std::vector<bool>(graph.actor_count()),
              .edges = std::vector<bool>(graph.edge_count())};
    scope.each_task([&](TaskVertex task) {
        part.tasks[task.row()] = true;
        scope.each_edge(task, [&](EdgeIndex edge) {
            part.edges[edge.row()] = true;
            part.actors[graph.actor(edge).row()] = true;
        });
    });
    return part;
}

struct OwnerCount {
    std::size_t owners = 0;
    std::size_t leads = 0;
};

void list_fallen(const AccountabilityGraph& graph, const Part& before, const Part& after, Without& fallen) {
    for (auto task : graph.tasks()) {
        OwnerCount had;
        OwnerCount has;
        for (auto edge : graph.edges_of(task)) {
            if (!before.edges[edge.row()]) continue;
            const std::size_t lead = graph.role(edge) == model::Role::lead ? 1 : 0;
            ++had.owners;
            had.leads += lead;
            if (!after.actors[graph.actor(edge).row()]) continue;
            ++has.owners;
            has.leads += lead;
        }
        if (had.owners > 0 && has.owners == 0) {
            fallen.unowned.push_back(task);
        } else if (had.leads > 0 && has.leads == 0) {
            fallen.no_lead.push_back(task);
        }
    }
}

}  // namespace

Without without(const Scope& scope, std::span<const graph::ActorVertex> dropped) {
    const auto& graph = scope.graph();
    Without fallen;
    const auto before = part_of(scope);
    auto after = before;
    for (auto actor : dropped) after.actors[actor.row()] = false;
    list_fallen(graph, before, after, fallen);
    fallen.components_before = graph::component_count(graph, before);
    fallen.components_after = graph::component_count(graph, after);
    for (auto actor : graph::articulation_actors(graph, before)) {
        if (!after.actors[actor.row()]) fallen.articulation.push_back(actor);
    }
    return fallen;
}

}  // namespace zeren::analysis
