#include "graph/task_state.hpp"

namespace zeren::graph {

model::TaskState state_of(const AccountabilityGraph& graph, TaskVertex task) {
    std::size_t owners = 0;
    std::size_t leads = 0;
    bool collectives_only = true;
    for (auto edge : graph.edges_of(task)) {
        if (!model::is_owner(graph.basis(edge))) continue;
        ++owners;
        if (graph.role(edge) == model::Role::lead) ++leads;
        if (graph.kind(graph.actor(edge)) != model::ActorKind::collective) collectives_only = false;
    }
    if (owners == 0) return model::TaskState::unowned;
    if (collectives_only) return model::TaskState::collective_only;
    if (leads > 1) return model::TaskState::several_leads;
    return leads == 1 ? model::TaskState::led : model::TaskState::no_lead;
}

}  // namespace zeren::graph
