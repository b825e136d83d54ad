#include "analysis/selection.hpp"

#include <random>

#include "analysis/ids.hpp"
#include "model/plan_builder.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"
#include "testing/sketch.hpp"

namespace zeren::analysis {
namespace {

using graph::AccountabilityGraph;
using testing::graph_from_text;

Ids selected_tasks(const Scope& scope) {
    std::vector<graph::TaskVertex> tasks;
    scope.each_task([&](graph::TaskVertex task) { tasks.push_back(task); });
    return ids(scope.graph(), tasks);
}

std::size_t selected_edges(const Scope& scope) {
    std::size_t count = 0;
    for (auto edge : scope.graph().edges()) count += scope.includes(edge) ? 1U : 0U;
    return count;
}

AccountabilityGraph two_plans() {
    std::vector<model::Plan> plans;
    for (const std::string name : {"north", "south"}) {
        auto plan = testing::plan_from_text("task x y\n A/one L C\n B/two - L", name);
        model::PlanBuilder builder(plan);
        builder.info().id = name;
        plans.push_back(std::move(builder).finish());
    }
    return AccountabilityGraph(std::move(plans));
}

}  // namespace

TEST_CASE("owner questions leave named edges out unless the selection names them", "[selection]") {
    const auto graph = graph_from_text("task a b\n one L N");
    CHECK(selected_edges(owners_of(graph)) == 1);
    CHECK(selected_edges(all_of(graph)) == 2);
    const Selection named{.bases = EnumSet{model::Basis::named}};
    CHECK(selected_edges(owners_of(graph, named)) == 1);
    CHECK(owners_of(graph, named).includes(graph::EdgeIndex{1}));
}

TEST_CASE("plans and groups select tasks", "[selection]") {
    const auto graph = two_plans();
    CHECK(selected_tasks(owners_of(graph)) == Ids{"one", "two", "one", "two"});
    CHECK(selected_tasks(owners_of(graph, {.plans = {{1}}})) == Ids{"one", "two"});
    CHECK(selected_tasks(owners_of(graph, {.groups = {{{0, "B"}, {1, "A"}}}})) == Ids{"two", "one"});
    CHECK(selected_tasks(owners_of(graph, {.plans = {{0}}, .groups = {{{1, "A"}}}})).empty());
    CHECK(selected_edges(owners_of(graph, {.groups = {{{0, "B"}}}})) == 1);
}

TEST_CASE("a status selects the tasks that state it", "[selection]") {
    model::PlanBuilder builder;
    builder.add(model::TaskRow{.id = "open", .title = "open", .status = model::Status::in_progress});
    builder.add(model::TaskRow{.id = "closed", .title = "closed", .status = model::Status::done});
    builder.add(model::TaskRow{.id = "silent", .title = "silent"});
    std::vector<model::Plan> plans;
    plans.push_back(std::move(builder).finish());
    const AccountabilityGraph graph(std::move(plans));
    const Selection working{.statuses = EnumSet{model::Status::in_progress, model::Status::not_started}};
    CHECK(selected_tasks(owners_of(graph, working)) == Ids{"open"});
}

TEST_CASE("an edge is selected where its role, its basis and its actor's kind are", "[selection]") {
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        const auto sketch = testing::random_sketch(random);
        std::vector<model::Plan> plans;
        plans.push_back(plan_from(sketch));
        const AccountabilityGraph graph(std::move(plans));
        const auto role = model::words<model::Role>()[testing::below(random, 3)].value;
        const auto kind = model::words<model::ActorKind>()[testing::below(random, 6)].value;
        const auto scope = owners_of(graph, {.kinds = EnumSet{kind}, .roles = EnumSet{role}});
        std::size_t expected = 0;
        for (const auto& edge : sketch.edges) {
            const bool fits =
                edge.role == role && edge.basis != model::Basis::named && sketch.actors[edge.actor] == kind;
            expected += fits ? 1U : 0U;
        }
        REQUIRE(selected_edges(scope) == expected);
    }
}

}  // namespace zeren::analysis
