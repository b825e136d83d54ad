#include "graph/accountability_graph.hpp"

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <string>
#include <utility>

#include "model/plan_builder.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"
#include "testing/sketch.hpp"

namespace zeren::graph {
namespace {

using testing::plan_from_text;
using testing::Sketch;

/// An edge by what it joins, as text: `t3 a1 lead named`.
std::string words_of(std::string_view task, std::string_view actor, model::Role role, model::Basis basis) {
    std::string words;
    words.append(task).append(" ").append(actor).append(" ").append(model::name_of(role)).append(" ");
    return words.append(model::name_of(basis));
}

std::string words_of(const AccountabilityGraph& graph, EdgeIndex edge) {
    return words_of(graph.id(graph.task(edge)), graph.id(graph.actor(edge)), graph.role(edge),
                    graph.basis(edge));
}

/// Both directions hold the same edges, each once, actors' lists in edge order.
void check_directions(const AccountabilityGraph& graph) {
    std::vector<EdgeIndex> from_tasks;
    for (auto task : graph.tasks()) {
        for (auto edge : graph.edges_of(task)) {
            CHECK(graph.task(edge) == task);
            from_tasks.push_back(edge);
        }
    }
    std::vector<EdgeIndex> from_actors;
    for (auto actor : graph.actors()) {
        const auto edges = graph.edges_of(actor);
        CHECK(std::ranges::is_sorted(edges));
        for (auto edge : edges) {
            CHECK(graph.actor(edge) == actor);
            from_actors.push_back(edge);
        }
    }
    std::ranges::sort(from_actors);
    CHECK(from_tasks == from_actors);
    CHECK(from_tasks.size() == graph.edge_count());
}

AccountabilityGraph graph_of(const std::vector<Sketch>& sketches, std::string_view jurisdiction) {
    std::vector<model::Plan> plans;
    for (const auto& sketch : sketches) plans.push_back(plan_from(sketch, jurisdiction));
    return AccountabilityGraph(std::move(plans));
}

}  // namespace

TEST_CASE("a graph without plans, tasks or actors is empty", "[graph]") {
    const AccountabilityGraph nothing(std::vector<model::Plan>{});
    CHECK(nothing.task_count() + nothing.actor_count() + nothing.edge_count() == 0);
    std::vector<model::Plan> plans(2);
    const AccountabilityGraph empty(std::move(plans));
    CHECK(empty.plan_count() == 2);
    CHECK(empty.task_count() + empty.actor_count() + empty.edge_count() == 0);
}

TEST_CASE("an actor's edges stand in the order of its tasks", "[graph]") {
    const auto graph = testing::graph_from_text(R"(
        task   health  finance
        draft    L       C
        ship     -       J
        check    C       L  )");
    const auto finance = testing::actor(graph, "finance");
    std::vector<std::string> words;
    for (auto edge : graph.edges_of(finance)) words.push_back(words_of(graph, edge));
    CHECK(words == std::vector<std::string>{"draft finance cooperate stated", "ship finance joint listed",
                                            "check finance lead stated"});
}

TEST_CASE("over one plan the graph reads the plan's own columns", "[graph]") {
    const auto graph = testing::graph_from_text("task a\n t1 L");
    CHECK(graph.edges_of(TaskVertex{0}).size() == 1);
    CHECK(&graph.plan_of(TaskVertex{0}) == &graph.plan(0));
    CHECK(graph.name(ActorVertex{0}) == "a");
    CHECK(graph.short_name(ActorVertex{0}) == "a");
    CHECK(graph.title(TaskVertex{0}) == "t1");
}

TEST_CASE("bodies of one jurisdiction with one name are one actor", "[graph]") {
    std::vector<model::Plan> plans;
    plans.push_back(plan_from_text("task health finance\n t1 L C", "中山市"));
    plans.push_back(plan_from_text("task port finance health\n t1 L - C\n t2 - L -", "中山市"));
    const AccountabilityGraph graph(std::move(plans));
    REQUIRE(graph.actor_count() == 3);
    CHECK(graph.name(ActorVertex{2}) == "port");
    CHECK(graph.vertex(1, model::ActorId{2}) == ActorVertex{0});
    CHECK(graph.home(ActorVertex{1}).plan == 0);
    CHECK(graph.edges_of(ActorVertex{1}).size() == 2);
    CHECK(graph.jurisdiction(ActorVertex{2}) == "中山市");
    CHECK(graph.task_count() == 3);
    CHECK(graph.home(TaskVertex{2}).plan == 1);
    CHECK(graph.id(TaskVertex{2}) == "t2");
}

TEST_CASE("bodies of two jurisdictions, or of none, are never one", "[graph]") {
    const auto actors = [](std::string_view first, std::string_view second) {
        std::vector<model::Plan> plans;
        plans.push_back(plan_from_text("task health\n t1 L", first));
        plans.push_back(plan_from_text("task health\n t1 L", second));
        return AccountabilityGraph(std::move(plans)).actor_count();
    };
    CHECK(actors("中山市", "中山市") == 1);
    CHECK(actors("中山市", "珠海市") == 2);
    CHECK(actors("中山市", "") == 2);
    CHECK(actors("", "") == 2);
}

TEST_CASE("two rows of one plan stay two actors, also where they share a name", "[graph]") {
    const auto plan = [](const char* id) {
        model::PlanBuilder builder;
        builder.info().jurisdiction = "中山市";
        builder.add(model::ActorRow{.id = id, .name = "市医院"});
        builder.add(model::ActorRow{.id = "second", .name = "市医院"});
        return std::move(builder).finish();
    };
    std::vector<model::Plan> plans;
    plans.push_back(plan("first"));
    plans.push_back(plan("other"));
    const AccountabilityGraph graph(std::move(plans));
    CHECK(graph.vertex(0, model::ActorId{0}) != graph.vertex(0, model::ActorId{1}));
    CHECK(graph.vertex(1, model::ActorId{0}) != graph.vertex(1, model::ActorId{1}));
    CHECK(graph.vertex(0, model::ActorId{0}) == graph.vertex(1, model::ActorId{0}));
}

TEST_CASE("any plans give a graph that holds exactly their edges, both ways", "[graph]") {
    std::mt19937 random(8);
    for (int round = 0; round < 300; ++round) {
        std::vector<Sketch> sketches;
        for (auto count = testing::below(random, 4); count > 0; --count)
            sketches.push_back(testing::random_sketch(random));
        const auto graph = graph_of(sketches, round % 2 == 0 ? "中山市" : "");
        check_directions(graph);

        std::vector<std::string> expected;
        for (auto& sketch : sketches) {
            std::ranges::stable_sort(sketch.edges, {}, &testing::SketchEdge::task);
            for (const auto& edge : sketch.edges) {
                expected.push_back(words_of("t" + std::to_string(edge.task), "a" + std::to_string(edge.actor),
                                            edge.role, edge.basis));
            }
        }
        std::vector<std::string> words;
        for (auto edge : graph.edges()) {
            words.push_back(words_of(graph, edge));
            const auto at = graph.home(edge);
            CHECK(graph.vertex(at.plan, graph.plan(at.plan).task(at.row)) == graph.task(edge));
            CHECK(graph.vertex(at.plan, graph.plan(at.plan).actor(at.row)) == graph.actor(edge));
        }
        CHECK(words == expected);
    }
}

TEST_CASE("vertices know their plan and row, whatever the sizes of the plans", "[graph]") {
    std::mt19937 random(9);
    for (int round = 0; round < 100; ++round) {
        std::vector<Sketch> sketches;
        for (int count = 0; count < 4; ++count)
            sketches.push_back(testing::random_sketch(random, {.tasks = 2}));
        const auto graph = graph_of(sketches, "中山市");
        std::uint32_t next = 0;
        for (std::uint32_t number = 0; number < graph.plan_count(); ++number) {
            for (auto task : graph.plan(number).tasks()) {
                CHECK(graph.vertex(number, task) == TaskVertex{next});
                CHECK(graph.home(TaskVertex{next}).plan == number);
                CHECK(graph.home(TaskVertex{next}).row == task);
                ++next;
            }
        }
        CHECK(next == graph.task_count());
    }
}

TEST_CASE("a moved graph still reads its plans", "[graph]") {
    auto first = testing::graph_from_text("task a b\n t1 L C");
    const auto second = std::move(first);
    CHECK(second.edge_count() == 2);
    CHECK(words_of(second, EdgeIndex{1}) == "t1 b cooperate stated");
}

TEST_CASE("derived edges keep the receipt of the edge that they stand for", "[graph]") {
    const auto base = testing::graph_from_text(R"(
        task  a  b
        t1    L  C
        t2    -  J  )");
    const std::vector<DerivedEdge> edges{
        {.task = {0}, .actor = {1}, .role = model::Role::lead, .from = {1}},
        {.task = {1}, .actor = {0}, .basis = model::Basis::proposed, .from = {2}}};
    const auto derived = AccountabilityGraph::with_edges(base, edges);
    check_directions(derived);
    CHECK(words_of(derived, EdgeIndex{0}) == "t1 b lead stated");
    CHECK(words_of(derived, EdgeIndex{1}) == "t2 a joint proposed");
    CHECK(derived.home(EdgeIndex{1}).row == model::EdgeId{2});
    const std::vector<DerivedEdge> again{{.task = {1}, .actor = {1}, .from = {1}}};
    CHECK(AccountabilityGraph::with_edges(derived, again).home(EdgeIndex{0}).row == model::EdgeId{2});
    CHECK(AccountabilityGraph::with_edges(base, {}).edge_count() == 0);
    CHECK(base.edge_count() == 3);
}

TEST_CASE("a body of several plans is one in every form of its name that looks the same", "[graph]") {
    const auto plan = [](std::string_view id, std::string_view name, std::string_view jurisdiction) {
        model::PlanBuilder builder;
        builder.info().id = id;
        builder.info().jurisdiction = jurisdiction;
        builder.add(model::ActorRow{.id = "x", .name = name});
        return std::move(builder).finish();
    };
    std::vector<model::Plan> plans;
    plans.push_back(plan("a", "市樂山局", "中山市"));
    plans.push_back(plan("b", "市\uF914山局", "中山市"));
    plans.push_back(plan("c", "市\u200B樂山局", "中\u200B山市"));
    plans.push_back(plan("d", "市樂山厅", "中山市"));
    CHECK(AccountabilityGraph(std::move(plans)).actor_count() == 2);
}

TEST_CASE("random plans join the bodies that a plain account of their names joins", "[graph]") {
    // Spellings of a row look the same.
    const std::vector<std::vector<std::string>> bodies{
        {"樂山局", "\uF914山局", "樂\u200B山局"}, {"水务局"}, {"港务局", "港务\u200B局"}, {"税务局"}};
    std::mt19937 random(17);
    for (int round = 0; round < 200; ++round) {
        std::vector<model::Plan> plans;
        std::vector<std::uint32_t> expected;
        std::map<std::size_t, std::uint32_t> first_vertex;
        std::uint32_t vertices = 0;
        for (int number = 0; number < 5; ++number) {
            model::PlanBuilder builder;
            builder.info().jurisdiction = "中山市";
            std::set<std::size_t> in_plan;
            const auto rows = testing::below(random, 6);
            for (std::uint32_t row = 0; row < rows; ++row) {
                const auto body = testing::below(random, bodies.size());
                const auto& spelling = bodies[body][testing::below(random, bodies[body].size())];
                builder.add(model::ActorRow{.id = std::to_string(row), .name = spelling});
                // The second of a plan is a body of its own.
                const auto known = first_vertex.try_emplace(body, vertices);
                const bool joins = in_plan.insert(body).second && !known.second;
                expected.push_back(joins ? known.first->second : vertices++);
            }
            plans.push_back(std::move(builder).finish());
        }
        const AccountabilityGraph graph(std::move(plans));
        std::vector<std::uint32_t> found;
        for (std::size_t number = 0; number < graph.plan_count(); ++number) {
            for (auto actor : graph.plan(number).actors()) found.push_back(graph.vertex(number, actor).value);
        }
        REQUIRE(found == expected);
        CHECK(graph.actor_count() == vertices);
    }
}

}  // namespace zeren::graph
