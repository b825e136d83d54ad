#include "analysis/checks.hpp"

#include <fmt/format.h>

#include <string>
#include <unordered_map>
#include <vector>

#include "analysis/load.hpp"
#include "analysis/number_check.hpp"
#include "analysis/task_checks.hpp"
#include "support/name_form.hpp"

namespace zeren::analysis {
namespace {

using graph::AccountabilityGraph;
using graph::ActorVertex;
using model::ActorKind;
using support::Code;
using support::make_diagnostic;

std::string_view file_of(std::span<const std::string> files, std::size_t plan) {
    return plan < files.size() ? std::string_view(files[plan]) : std::string_view{};
}

/// Where an actor is met first; the file of its plan where it is met nowhere.
support::Place first_place(const AccountabilityGraph& graph, ActorVertex actor,
                           std::span<const std::string> files) {
    const auto edges = graph.edges_of(actor);
    if (edges.empty()) return {.file = std::string(file_of(files, graph.home(actor).plan))};
    const auto edge = graph.home(edges.front());
    const auto& plan = graph.plan(edge.plan);
    auto origin = plan.origin(edge.row);
    if (!origin.is_known()) origin = plan.origin(plan.task(edge.row));
    return model::place_of(origin, file_of(files, edge.plan));
}

std::string_view plural(ActorKind kind) {
    switch (kind) {
        case ActorKind::department: return "departments";
        case ActorKind::hospital: return "hospitals";
        case ActorKind::town: return "towns";
        case ActorKind::institution: return "institutions";
        case ActorKind::collective: return "collectives";
        case ActorKind::unknown: break;
    }
    return "actors of unknown kind";
}

void check_overload(const AccountabilityGraph& graph, std::span<const std::string> files,
                    support::Diagnostics& found) {
    const auto loads = load(Scope(graph, {}, UsualEdges::owners), {}, {});
    for (const auto& row : loads.rows) {
        if (!row.verdict.overloaded.value_or(false)) continue;
        found.add(make_diagnostic(Code::actor_overloaded,
                                  fmt::format("\"{}\" carries a load of {:g}, above the limit of {:g} for {}",
                                              graph.name(row.actor), row.load, *row.verdict.threshold,
                                              plural(graph.kind(row.actor))),
                                  first_place(graph, row.actor, files),
                                  std::string(support::describe(Code::actor_overloaded).mend)));
    }
}

std::span<const model::ActorId> members_of(const AccountabilityGraph& graph, ActorVertex actor) {
    const auto home = graph.home(actor);
    return graph.plan(home.plan).members(home.row);
}

/// Collectives that stand in an edge, and nobody knows for whom.
void check_collectives(const AccountabilityGraph& graph, std::span<const std::string> files,
                       support::Diagnostics& found) {
    for (auto actor : graph.actors()) {
        if (graph.kind(actor) != ActorKind::collective || graph.edges_of(actor).empty()) continue;
        if (!members_of(graph, actor).empty()) continue;
        found.add(make_diagnostic(Code::collective_without_members,
                                  fmt::format("nobody has listed the members of \"{}\"", graph.name(actor)),
                                  first_place(graph, actor, files),
                                  std::string(support::describe(Code::collective_without_members).mend)));
    }
}

/// The actors with an edge, and those who are members of such, directly or through other collectives.
std::vector<bool> busy_actors(const AccountabilityGraph& graph) {
    std::vector<bool> busy(graph.actor_count());
    std::vector<ActorVertex> pending;
    const auto mark = [&](ActorVertex actor) {
        if (busy[actor.row()]) return;
        busy[actor.row()] = true;
        pending.push_back(actor);
    };
    for (auto actor : graph.actors()) {
        if (!graph.edges_of(actor).empty()) mark(actor);
    }
    while (!pending.empty()) {
        const auto actor = pending.back();
        pending.pop_back();
        for (auto member : members_of(graph, actor)) mark(graph.vertex(graph.home(actor).plan, member));
    }
    return busy;
}

void check_idle(const AccountabilityGraph& graph, std::span<const std::string> files,
                support::Diagnostics& found) {
    const auto busy = busy_actors(graph);
    for (auto actor : graph.actors()) {
        if (busy[actor.row()]) continue;
        found.add(make_diagnostic(Code::actor_idle, fmt::format("\"{}\" has no task", graph.name(actor)),
                                  first_place(graph, actor, files)));
    }
}

/// Actors of one plan whose names look the same: one body, most likely, whose load is told in two parts.
void check_names(const AccountabilityGraph& graph, std::size_t number, std::string_view file,
                 support::Diagnostics& found) {
    const auto& plan = graph.plan(number);
    std::unordered_map<std::string, model::ActorId> holders;
    for (auto actor : plan.actors()) {
        const auto [holder, is_new] = holders.emplace(support::name_form(plan.name(actor)), actor);
        if (is_new) continue;
        found.add(make_diagnostic(Code::actor_named_twice,
                                  fmt::format("the actors \"{}\" and \"{}\" are both called \"{}\"",
                                              plan.id(holder->second), plan.id(actor), plan.name(actor)),
                                  {.file = std::string(file)},
                                  std::string(support::describe(Code::actor_named_twice).mend)));
    }
}

}  // namespace

support::Diagnostics check(const AccountabilityGraph& graph, std::span<const std::string> files) {
    support::Diagnostics found;
    for (std::size_t plan = 0; plan < graph.plan_count(); ++plan) {
        check_tasks(graph, plan, file_of(files, plan), found);
        check_numbers(graph.plan(plan), file_of(files, plan), found);
        check_names(graph, plan, file_of(files, plan), found);
    }
    check_overload(graph, files, found);
    check_collectives(graph, files, found);
    check_idle(graph, files, found);
    return found;
}

}  // namespace zeren::analysis
