#include "graph/task_state.hpp"

namespace zeren::graph {

model::TaskState state_of(const AccountabilityGraph& graph, TaskVertex task) {
    OwnerTally owners;
    for (auto edge : graph.edges_of(task)) {
        if (model::is_owner(graph.basis(edge))) owners.add(graph.role(edge), graph.kind(graph.actor(edge)));
    }
    return owners.state();
}

}  // namespace zeren::graph
