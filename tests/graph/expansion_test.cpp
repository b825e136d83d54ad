#include "graph/expansion.hpp"

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "graph/task_state.hpp"
#include "model/plan_builder.hpp"
#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"
#include "testing/sketch.hpp"

namespace zeren::graph {
namespace {

using testing::Sketch;

/// The plan of a grid in which the collectives have members: `{"towns", {"east", "west"}}`.
AccountabilityGraph expanded(std::string_view grid,
                             const std::vector<std::pair<std::string, std::vector<std::string>>>& members) {
    model::PlanBuilder builder(testing::plan_from_text(grid));
    for (const auto& [collective, names] : members) {
        std::vector<model::ActorId> ids;
        for (const auto& name : names) ids.push_back(builder.find_actor(name).value());
        builder.set_members(builder.find_actor(collective).value(), ids);
    }
    std::vector<model::Plan> plans;
    plans.push_back(std::move(builder).finish());
    return expand_collectives(AccountabilityGraph(std::move(plans))).value();
}

std::vector<std::string> edges(const AccountabilityGraph& graph, std::string_view task) {
    std::vector<std::string> words;
    for (auto edge : graph.edges_of(testing::task(graph, task))) {
        words.push_back(std::string(graph.id(graph.actor(edge))) + " " +
                        std::string(model::name_of(graph.role(edge))) + " " +
                        std::string(model::name_of(graph.basis(edge))));
    }
    return words;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("those concerned are the towns that the task's text names, and stay a collective without any",
          "[graph]") {
    const auto graph = expanded(R"(
        task   health  有关镇街:collective  各镇街:collective  east:town  hill:hospital
        draft    L       C                    -                 N          N
        ship     L       C                    -                 -          -
        all      L       -                    C                 N          -  )",
                                {});
    CHECK(edges(graph, "draft") ==
          Words{"health lead stated", "east cooperate stated", "hill cooperate named"});
    CHECK(edges(graph, "ship") == Words{"health lead stated", "有关镇街 cooperate stated"});
    CHECK(edges(graph, "all") ==
          Words{"health lead stated", "各镇街 cooperate stated", "east cooperate named"});
}

TEST_CASE("members stand for their collective, those that are there already once", "[graph]") {
    const auto graph = expanded(R"(
        task   health  towns:collective  east:town  west:town
        draft    L       C                  -          -
        ship     -       C                  -          C
        alone    -       C                  L          -  )",
                                {{"towns", {"east", "west"}}});
    CHECK(edges(graph, "draft") ==
          Words{"health lead stated", "east cooperate stated", "west cooperate stated"});
    CHECK(edges(graph, "ship") == Words{"west cooperate stated", "east cooperate stated"});
    CHECK(edges(graph, "alone") ==
          Words{"east lead stated", "east cooperate stated", "west cooperate stated"});
    CHECK(graph.edges_of(testing::actor(graph, "towns")).empty());
}

TEST_CASE("a town that the text names becomes an owner where its collective is one", "[graph]") {
    const auto graph = expanded(R"(
        task   towns:collective  east:town  west:town  clinic:hospital
        ship     C                  N          -          N  )",
                                {{"towns", {"east", "west"}}});
    CHECK(edges(graph, "ship") ==
          Words{"east cooperate stated", "west cooperate stated", "clinic cooperate named"});
    CHECK(state_of(graph, testing::task(graph, "ship")) == model::TaskState::no_lead);
}

TEST_CASE("collectives of collectives expand, circles end, empty ones stay", "[graph]") {
    const auto graph = expanded(R"(
        task  all:collective  towns:collective  east:town  lonely:collective  self:collective
        t1     L                -                 -           -                   -
        t2     -                -                 -           C                   -
        t3     -                -                 -           -                   C  )",
                                {{"all", {"towns", "all"}}, {"towns", {"all", "east"}}, {"self", {"self"}}});
    CHECK(edges(graph, "t1") == Words{"east lead stated"});
    CHECK(edges(graph, "t2") == Words{"lonely cooperate stated"});
    CHECK(edges(graph, "t3") == Words{"self cooperate stated"});
}

TEST_CASE("a collective of very many members expands in no time", "[graph]") {
    constexpr std::uint32_t many = 200'000;
    model::PlanBuilder builder;
    const auto towns =
        builder.add(model::ActorRow{.id = "towns", .name = "towns", .kind = model::ActorKind::collective});
    std::vector<model::ActorId> members;
    for (std::uint32_t number = 0; number < many; ++number) {
        const auto name = std::to_string(number);
        members.push_back(builder.add(model::ActorRow{.id = name, .name = name}));
    }
    builder.set_members(towns, members);
    builder.add(model::EdgeRow{.task = builder.add(model::TaskRow{.id = "t"}), .actor = towns});
    std::vector<model::Plan> plans;
    plans.push_back(std::move(builder).finish());
    CHECK(expand_collectives(AccountabilityGraph(std::move(plans))).value().edge_count() == many);
}

namespace {

/// What is said of expanding plans; "" where they expand.
std::string refusal(std::vector<model::Plan> plans, const std::vector<std::string>& files) {
    const auto expanded = expand_collectives(AccountabilityGraph(std::move(plans)), files);
    return expanded ? "" : support::to_text(expanded.diagnostics());
}

/// Collectives, each with the next and a town of its own as members, and each with a task of its own.
model::Plan plan_of_nested_collectives(std::uint32_t many) {
    model::PlanBuilder builder;
    std::vector<model::ActorId> rows;
    for (std::uint32_t number = 0; number < many; ++number) {
        const auto name = "c" + std::to_string(number);
        rows.push_back(
            builder.add(model::ActorRow{.id = name, .name = name, .kind = model::ActorKind::collective}));
    }
    for (std::uint32_t number = 0; number + 1 < many; ++number) {
        const auto name = "a" + std::to_string(number);
        const auto town = builder.add(model::ActorRow{.id = name, .name = name});
        builder.set_members(rows[number], std::vector{rows[number + 1], town});
        builder.add(
            model::EdgeRow{.task = builder.add(model::TaskRow{.id = "t" + name}), .actor = rows[number]});
    }
    return std::move(builder).finish();
}

}  // namespace

TEST_CASE("members that come to more than a million owners are refused before they take memory", "[graph]") {
    std::vector<model::Plan> plans;
    plans.push_back(testing::plan_of_one_collective(1000, 1000));
    CHECK(expand_collectives(AccountabilityGraph(std::move(plans))).value().edge_count() == most_expanded);
    plans = {};
    plans.push_back(testing::plan_of_one_collective(1001, 1000));
    CHECK(refusal(std::move(plans), {"big.json"}) ==
          "big.json: error: the members of the collectives in \"plan\" come to more than 1,000,000 owners "
          "[too-large]\nhint: ask without expanding collectives\n");
    plans = {};
    plans.push_back(testing::plan_from_text("task a\n one L"));
    plans.push_back(testing::plan_of_one_collective(100'000, 100'000));
    const auto told = refusal(std::move(plans), {"small.json", "huge.json"});
    CHECK(told.starts_with("huge.json: error: the members"));
    CHECK(told.ends_with("hint: ask without expanding collectives, or name fewer graphs\n"));
}

TEST_CASE("members are not sought without end in collectives within collectives", "[graph]") {
    std::vector<model::Plan> plans;
    plans.push_back(plan_of_nested_collectives(20'000));
    CHECK(refusal(std::move(plans), {}).find("[too-large]") != std::string::npos);
    plans = {};
    plans.push_back(plan_of_nested_collectives(500));
    CHECK(refusal(std::move(plans), {}).empty());
}

namespace {

/// The leaves behind an actor by plain reachability; the actor itself where there are none.
std::set<std::uint32_t> leaves(const Sketch& sketch, std::uint32_t actor) {
    std::set<std::uint32_t> reached{actor};
    for (std::size_t round = 0; round < sketch.actors.size(); ++round) {
        for (auto from : std::set(reached))
            reached.insert(sketch.members[from].begin(), sketch.members[from].end());
    }
    std::set<std::uint32_t> out;
    for (auto end : reached) {
        if (sketch.members[end].empty()) out.insert(end);
    }
    if (out.empty()) out.insert(actor);
    return out;
}

}  // namespace

TEST_CASE("expanding any plan gives each leaf its roles once, an owner wherever it owns", "[graph]") {
    std::mt19937 random(10);
    for (int round = 0; round < 500; ++round) {
        const auto sketch = testing::random_sketch(random);
        std::set<std::tuple<std::uint32_t, std::uint32_t, model::Role>> expected;
        std::set<std::tuple<std::uint32_t, std::uint32_t, model::Role>> owners;
        for (const auto& edge : sketch.edges) {
            for (auto leaf : leaves(sketch, edge.actor)) {
                expected.emplace(edge.task, leaf, edge.role);
                if (model::is_owner(edge.basis)) owners.emplace(edge.task, leaf, edge.role);
            }
        }
        std::vector<model::Plan> plans;
        plans.push_back(plan_from(sketch));
        const auto graph = expand_collectives(AccountabilityGraph(std::move(plans))).value();
        decltype(expected) found;
        for (auto edge : graph.edges()) {
            const auto key = std::tuple(graph.task(edge).value, graph.actor(edge).value, graph.role(edge));
            CHECK(found.insert(key).second);
            CHECK(model::is_owner(graph.basis(edge)) == owners.contains(key));
        }
        CHECK(found == expected);
    }
}

}  // namespace zeren::graph
