#include "graph/task_state.hpp"

namespace zeren::graph {

model::TaskState OwnerTally::state() const {
    if (owners_ == 0) return model::TaskState::unowned;
    if (collectives_only_) return model::TaskState::collective_only;
    if (leads_ > 1) return model::TaskState::several_leads;
    return leads_ == 1 ? model::TaskState::led : model::TaskState::no_lead;
}

model::TaskState state_of(const AccountabilityGraph& graph, TaskVertex task) {
    OwnerTally owners;
    for (auto edge : graph.edges_of(task)) {
        if (model::is_owner(graph.basis(edge))) owners.add(graph.role(edge), graph.kind(graph.actor(edge)));
    }
    return owners.state();
}

}  // namespace zeren::graph
