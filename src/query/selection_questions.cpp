#include <nlohmann/json.hpp>

#include "analysis/ownership.hpp"
#include "query/questions.hpp"

namespace zeren::query {
namespace {

using analysis::Scope;
using analysis::UsualEdges;
using graph::AccountabilityGraph;
using graph::ActorVertex;
using graph::TaskVertex;
using nlohmann::ordered_json;

template <class Vertex>
bool has_edge(const Scope& scope, Vertex vertex) {
    for (auto edge : scope.graph().edges_of(vertex)) {
        if (scope.includes(edge)) return true;
    }
    return false;
}

ordered_json due_json(const model::Due* due) {
    if (due == nullptr) return nullptr;
    return {{"words", due->words}, {"by", due->by}, {"repeats", due->repeats}, {"ongoing", due->ongoing}};
}

ordered_json full_task(const Scope& scope, TaskVertex task) {
    const auto& graph = scope.graph();
    const auto& plan = graph.plan_of(task);
    const auto row = graph.home(task).row;
    const auto status = plan.status(row);
    auto full = task_row(graph, task);
    full["text"] = plan.text(row).empty() ? plan.title(row) : plan.text(row);
    full["due"] = due_json(plan.due(row));
    full["status"] = status ? ordered_json(model::name_of(*status)) : ordered_json(nullptr);
    auto edges = ordered_json::array();
    scope.each_edge(task, [&](graph::EdgeIndex edge) {
        edges.push_back({{"actor", actor_row(graph, graph.actor(edge))},
                         {"role", model::name_of(graph.role(edge))},
                         {"basis", model::name_of(graph.basis(edge))}});
    });
    full["edges"] = std::move(edges);
    return full;
}

ordered_json full_actor(const Scope& scope, ActorVertex actor) {
    const auto& graph = scope.graph();
    const auto home = graph.home(actor);
    const auto& plan = graph.plan(home.plan);
    const auto capacity = plan.capacity(home.row);
    auto members = ordered_json::array();
    for (auto member : plan.members(home.row)) members.push_back(plan.id(member));
    const auto owned = analysis::owns(scope, actor);
    auto full = actor_row(graph, actor);
    full["short"] = plan.short_name(home.row);
    full["aliases"] = plan.aliases(home.row);
    full["members"] = std::move(members);
    full["capacity"] = capacity ? measure(*capacity) : ordered_json(nullptr);
    full["counts"] = counts_json(owned);
    return full;
}

/// The actors that the selected plans declare.
std::vector<bool> declared_actors(const AccountabilityGraph& graph, const analysis::Selection& selection) {
    std::vector<bool> declared(graph.actor_count(), !selection.plans);
    if (!selection.plans) return declared;
    for (auto number : *selection.plans) {
        for (auto row : graph.plan(number).actors()) declared[graph.vertex(number, row).row()] = true;
    }
    return declared;
}

}  // namespace

/// Tasks by plan, group and status; where kind, role or basis select edges, only tasks with such an edge.
void ask_tasks(Question& question, ordered_json& answer) {
    if (!question.complete()) return;
    const auto scope = question.scope(UsualEdges::all);
    std::vector<TaskVertex> selected;
    scope.each_task([&](TaskVertex task) {
        if (!scope.narrows_edges() || has_edge(scope, task)) selected.push_back(task);
    });
    answer["tasks"] =
        rows_of(selected, question.top(), [&](TaskVertex task) { return full_task(scope, task); });
}

/// Actors by kind and by the plans that declare them; where the other filters select tasks or edges, only
/// actors with such an edge.
void ask_actors(Question& question, ordered_json& answer) {
    if (!question.complete()) return;
    const auto& selection = question.selection();
    const auto scope = question.scope(UsualEdges::all);
    const auto declared = declared_actors(question.graph(), selection);
    const bool needs_edge = selection.groups || selection.statuses || selection.roles || selection.bases;
    std::vector<ActorVertex> selected;
    for (auto actor : question.graph().actors()) {
        if (!declared[actor.row()] || !scope.includes(actor)) continue;
        if (!needs_edge || has_edge(scope, actor)) selected.push_back(actor);
    }
    answer["actors"] =
        rows_of(selected, question.top(), [&](ActorVertex actor) { return full_actor(scope, actor); });
}

}  // namespace zeren::query
