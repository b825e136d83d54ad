#include "query/columns.hpp"

#include <array>
#include <nlohmann/json.hpp>

#include "analysis/ownership.hpp"
#include "graph/task_state.hpp"
#include "query/rows.hpp"

namespace zeren::query {
namespace {

using analysis::Scope;
using graph::ActorVertex;
using graph::EdgeIndex;
using graph::TaskVertex;
using nlohmann::ordered_json;

using Row = std::uint32_t;

/// A task with the plan and the row that it stands in.
struct TaskHome {
    const model::Plan& plan;
    model::TaskId row;
};
TaskHome home_of(const Scope& scope, TaskVertex task) {
    const auto home = scope.graph().home(task);
    return {scope.graph().plan(home.plan), home.row};
}

ordered_json plan_id(const Scope& scope, TaskVertex task) { return home_of(scope, task).plan.info().id; }
ordered_json group(const Scope& scope, TaskVertex task) { return scope.graph().group_label(task); }
ordered_json title(const Scope& scope, TaskVertex task) { return scope.graph().title(task); }
ordered_json state(const Scope& scope, TaskVertex task) {
    return model::name_of(graph::state_of(scope.graph(), task));
}
ordered_json status(const Scope& scope, TaskVertex task) { return status_json(scope.graph(), task); }
ordered_json due_date(const Scope& scope, TaskVertex task) {
    const auto home = home_of(scope, task);
    const auto day = analysis::due_day(home.plan, home.row);
    return day ? ordered_json(analysis::iso_text(*day)) : ordered_json(nullptr);
}
ordered_json quarter(const Scope& scope, TaskVertex task) {
    const auto home = home_of(scope, task);
    const auto day = analysis::due_day(home.plan, home.row);
    return day ? ordered_json(analysis::quarter_text(*day)) : ordered_json(nullptr);
}
ordered_json weight(const Scope& scope, TaskVertex task) {
    const auto home = home_of(scope, task);
    return measure(home.plan.weight(home.row));
}

/// What is told of a task, of the task of an edge.
template <ordered_json (*tell)(const Scope&, TaskVertex)>
ordered_json of_task(const Scope& scope, Row row) {
    return tell(scope, TaskVertex{row});
}
template <ordered_json (*tell)(const Scope&, TaskVertex)>
ordered_json of_edge_task(const Scope& scope, Row row) {
    return tell(scope, scope.graph().task(EdgeIndex{row}));
}

ordered_json task_id(const Scope& scope, Row row) { return scope.graph().id(TaskVertex{row}); }
ordered_json text(const Scope& scope, Row row) {
    const auto home = home_of(scope, TaskVertex{row});
    return home.plan.text(home.row).empty() ? home.plan.title(home.row) : home.plan.text(home.row);
}
ordered_json number(const Scope& scope, Row row) {
    const auto home = home_of(scope, TaskVertex{row});
    return home.plan.number(home.row);
}
ordered_json due(const Scope& scope, Row row) { return deadline_json(scope.graph(), TaskVertex{row}); }
ordered_json edges(const Scope& scope, Row row) {
    const auto& graph = scope.graph();
    auto edges = ordered_json::array();
    scope.each_edge(TaskVertex{row}, [&](EdgeIndex edge) {
        edges.push_back({{"actor", actor_row(graph, graph.actor(edge))},
                         {"role", model::name_of(graph.role(edge))},
                         {"basis", model::name_of(graph.basis(edge))}});
    });
    return edges;
}

/// The names of a task's owners, of those who lead it.
template <bool leads_only>
ordered_json owner_names(const Scope& scope, Row row) {
    const auto& graph = scope.graph();
    auto names = ordered_json::array();
    scope.each_edge(TaskVertex{row}, [&](EdgeIndex edge) {
        const bool leads = graph.role(edge) == model::Role::lead;
        if (model::is_owner(graph.basis(edge)) && (leads || !leads_only))
            names.push_back(graph.name(graph.actor(edge)));
    });
    return names;
}

constexpr std::array task_columns = {
    Column{"plan", of_task<plan_id>, of_task<plan_id>},
    Column{"id", task_id, task_id},
    Column{"title", of_task<title>, of_task<title>},
    Column{"group", of_task<group>, of_task<group>},
    Column{"text", text},
    Column{"due", due, of_task<due_date>},
    Column{"status", of_task<status>, of_task<status>},
    Column{"edges", edges},
    Column{"number", number, nullptr, false},
    Column{"state", of_task<state>, of_task<state>, false},
    Column{"quarter", of_task<quarter>, of_task<quarter>, false},
    Column{"weight", of_task<weight>, of_task<weight>, false},
    Column{"leads", owner_names<true>, nullptr, false},
    Column{"owners", owner_names<false>, nullptr, false},
};

/// An actor with the plan and the row that it stands in first.
struct ActorHome {
    const model::Plan& plan;
    model::ActorId row;
};
ActorHome actor_home(const Scope& scope, Row row) {
    const auto home = scope.graph().home(ActorVertex{row});
    return {scope.graph().plan(home.plan), home.row};
}

ordered_json actor_id(const Scope& scope, Row row) { return scope.graph().id(ActorVertex{row}); }
ordered_json name(const Scope& scope, Row row) { return scope.graph().name(ActorVertex{row}); }
ordered_json kind(const Scope& scope, Row row) {
    return model::name_of(scope.graph().kind(ActorVertex{row}));
}
ordered_json jurisdiction(const Scope& scope, Row row) {
    return scope.graph().jurisdiction(ActorVertex{row});
}
ordered_json short_name(const Scope& scope, Row row) {
    const auto home = actor_home(scope, row);
    return home.plan.short_name(home.row);
}
ordered_json aliases(const Scope& scope, Row row) {
    const auto home = actor_home(scope, row);
    return home.plan.aliases(home.row);
}
ordered_json members(const Scope& scope, Row row) {
    const auto home = actor_home(scope, row);
    auto ids = ordered_json::array();
    for (auto member : home.plan.members(home.row)) ids.push_back(home.plan.id(member));
    return ids;
}
ordered_json capacity(const Scope& scope, Row row) {
    const auto home = actor_home(scope, row);
    const auto capacity = home.plan.capacity(home.row);
    return capacity ? measure(*capacity) : ordered_json(nullptr);
}
ordered_json counts(const Scope& scope, Row row) {
    return counts_json(analysis::owns(scope, ActorVertex{row}));
}
template <std::size_t (*count)(const analysis::Owned&)>
ordered_json counted(const Scope& scope, Row row) {
    return count(analysis::owns(scope, ActorVertex{row}));
}
std::size_t leads(const analysis::Owned& owned) { return owned.lead.size(); }
std::size_t cooperating(const analysis::Owned& owned) { return owned.cooperate.size(); }
std::size_t joint(const analysis::Owned& owned) { return owned.joint.size(); }
std::size_t total(const analysis::Owned& owned) { return owned.total(); }

constexpr std::array actor_columns = {
    Column{"id", actor_id, actor_id},
    Column{"name", name, name},
    Column{"kind", kind, kind},
    Column{"jurisdiction", jurisdiction, jurisdiction},
    Column{"short", short_name, short_name},
    Column{"aliases", aliases},
    Column{"members", members},
    Column{"capacity", capacity, capacity},
    Column{"counts", counts},
    Column{"lead", counted<leads>, counted<leads>, false},
    Column{"cooperate", counted<cooperating>, counted<cooperating>, false},
    Column{"joint", counted<joint>, counted<joint>, false},
    Column{"total", counted<total>, counted<total>, false},
};

/// What is told of the actor of an edge.
template <Column::Value tell>
ordered_json of_edge_actor(const Scope& scope, Row row) {
    return tell(scope, scope.graph().actor(EdgeIndex{row}).value);
}
/// What is told of the task of an edge by its row.
template <Column::Value tell>
ordered_json of_edge_task_row(const Scope& scope, Row row) {
    return tell(scope, scope.graph().task(EdgeIndex{row}).value);
}
ordered_json edge_task(const Scope& scope, Row row) {
    return task_row(scope.graph(), scope.graph().task(EdgeIndex{row}));
}
ordered_json edge_actor(const Scope& scope, Row row) {
    return actor_row(scope.graph(), scope.graph().actor(EdgeIndex{row}));
}
ordered_json role(const Scope& scope, Row row) { return model::name_of(scope.graph().role(EdgeIndex{row})); }
ordered_json basis(const Scope& scope, Row row) {
    return model::name_of(scope.graph().basis(EdgeIndex{row}));
}

constexpr std::array edge_columns = {
    Column{"task", edge_task, of_edge_task_row<task_id>},
    Column{"actor", edge_actor, of_edge_actor<name>},
    Column{"role", role, role},
    Column{"basis", basis, basis},
    Column{"plan", of_edge_task<plan_id>, of_edge_task<plan_id>, false},
    Column{"id", of_edge_task_row<task_id>, of_edge_task_row<task_id>, false},
    Column{"title", of_edge_task<title>, of_edge_task<title>, false},
    Column{"group", of_edge_task<group>, of_edge_task<group>, false},
    Column{"state", of_edge_task<state>, of_edge_task<state>, false},
    Column{"status", of_edge_task<status>, of_edge_task<status>, false},
    Column{"due", of_edge_task_row<due>, of_edge_task<due_date>, false},
    Column{"quarter", of_edge_task<quarter>, of_edge_task<quarter>, false},
    Column{"name", of_edge_actor<name>, of_edge_actor<name>, false},
    Column{"kind", of_edge_actor<kind>, of_edge_actor<kind>, false},
    Column{"jurisdiction", of_edge_actor<jurisdiction>, of_edge_actor<jurisdiction>, false},
};

}  // namespace

std::span<const Column> columns_of(Subject subject) {
    switch (subject) {
        case Subject::tasks: return task_columns;
        case Subject::actors: return actor_columns;
        case Subject::edges: break;
    }
    return edge_columns;
}

}  // namespace zeren::query
