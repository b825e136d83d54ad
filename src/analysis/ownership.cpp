#include "analysis/ownership.hpp"

#include "graph/task_state.hpp"

namespace zeren::analysis {
namespace {

using model::Role;
using model::TaskState;

/// The list of `Owned` or `Owners` in which an edge belongs.
template <class Lists>
auto& list_for(Lists& lists, Role role, model::Basis basis) {
    if (!model::is_owner(basis)) return lists.named;
    switch (role) {
        case Role::lead: return lists.lead;
        case Role::cooperate: return lists.cooperate;
        case Role::joint: break;
    }
    return lists.joint;
}

TaskState own_state(const Scope& scope, graph::TaskVertex task) {
    const auto& graph = scope.graph();
    if (!scope.names_bases()) return graph::state_of(graph, task);
    graph::OwnerTally owners;
    for (auto edge : graph.edges_of(task)) {
        if (scope.allows_basis(edge)) owners.add(graph.role(edge), graph.kind(graph.actor(edge)));
    }
    return owners.state();
}

}  // namespace

Owned owns(const Scope& scope, graph::ActorVertex actor) {
    const auto& graph = scope.graph();
    Owned owned{.actor = actor};
    scope.each_edge(actor, [&](graph::EdgeIndex edge) {
        list_for(owned, graph.role(edge), graph.basis(edge)).push_back(graph.task(edge));
    });
    return owned;
}

Owners who(const Scope& scope, graph::TaskVertex task) {
    const auto& graph = scope.graph();
    Owners owners{.task = task, .state = own_state(scope, task)};
    scope.each_edge(task, [&](graph::EdgeIndex edge) {
        const auto basis = graph.basis(edge);
        list_for(owners, graph.role(edge), basis)
            .push_back({.actor = graph.actor(edge), .basis = basis, .edge = edge});
    });
    return owners;
}

Unowned unowned(const Scope& scope) {
    const auto& graph = scope.graph();
    Unowned lists;
    scope.each_task([&](graph::TaskVertex task) {
        graph::OwnerTally owners;
        scope.each_edge(task, [&](graph::EdgeIndex edge) {
            owners.add(graph.role(edge), graph.kind(graph.actor(edge)));
        });
        switch (owners.state()) {
            case TaskState::unowned: lists.unowned.push_back(task); break;
            case TaskState::no_lead: lists.no_lead.push_back(task); break;
            case TaskState::collective_only: lists.collective_only.push_back(task); break;
            case TaskState::several_leads: lists.several_leads.push_back(task); break;
            case TaskState::led: break;
        }
    });
    return lists;
}

}  // namespace zeren::analysis
