#include <algorithm>
#include <numeric>
#include <random>

#include "model/plan_builder.hpp"
#include "query/answer_text.hpp"
#include "testing/catch.hpp"
#include "testing/sketch.hpp"

// What must not change an answer: the order in which a file declares its actors, the order of its edges among
// tasks, bodies that own nothing, and what things are called.

namespace zeren::query {
namespace {

struct Change {
    std::vector<std::uint32_t> actor_order{};  ///< rows of the sketch in the order of declaring
    std::size_t idle_actors = 0;
    std::string prefix{};  ///< before all ids and names
};

Change unchanged(const testing::Sketch& sketch) {
    Change change{.actor_order = std::vector<std::uint32_t>(sketch.actors.size())};
    std::iota(change.actor_order.begin(), change.actor_order.end(), 0U);
    return change;
}

graph::AccountabilityGraph graph_of(const testing::Sketch& sketch, const Change& change) {
    model::PlanBuilder builder;
    builder.info().id = "plan";
    std::vector<model::ActorId> actors(sketch.actors.size());
    for (auto row : change.actor_order) {
        const auto name = change.prefix + "a" + std::to_string(row);
        actors[row] = builder.add(model::ActorRow{.id = name, .name = name, .kind = sketch.actors[row]});
    }
    for (std::size_t row = 0; row < sketch.members.size(); ++row) {
        std::vector<model::ActorId> members;
        for (auto member : sketch.members[row]) members.push_back(actors[member]);
        builder.set_members(actors[row], std::move(members));
    }
    for (std::size_t row = 0; row < change.idle_actors; ++row) {
        const auto name = "idle" + std::to_string(row);
        builder.add(model::ActorRow{.id = name, .name = name, .kind = model::ActorKind::department});
    }
    for (std::size_t row = 0; row < sketch.tasks; ++row) {
        const auto name = change.prefix + "t" + std::to_string(row);
        builder.add(model::TaskRow{.id = name, .title = name});
    }
    for (const auto& edge : sketch.edges) {
        builder.add(model::EdgeRow{
            .task = {edge.task}, .actor = actors[edge.actor], .role = edge.role, .basis = edge.basis});
    }
    std::vector<model::Plan> plans;
    plans.push_back(std::move(builder).finish());
    return graph::AccountabilityGraph(std::move(plans));
}

/// The answers to every question whose order is not that of the actors in the file.
std::string answers(const graph::AccountabilityGraph& graph) {
    Answerer answerer(graph);
    std::string out;
    for (const auto* request :
         {R"({"query": "load"})", R"({"query": "load", "expand": true, "overload": "mean+2sd"})",
          R"({"query": "unowned", "expand": true})", R"({"query": "shared"})",
          R"({"query": "shared", "basis": ["named", "stated"], "top": 3})", R"({"query": "exclusive"})",
          R"({"query": "exclusive", "kind": ["department", "town"], "role": ["lead", "joint"]})"}) {
        out += answerer.answer(std::string_view(request))["answer"].dump() + "\n";
    }
    return out;
}

void replace_all(std::string& text, std::string_view old, std::string_view fresh) {
    for (auto at = text.find(old); at != std::string::npos; at = text.find(old, at + fresh.size()))
        text.replace(at, old.size(), fresh);
}

constexpr int rounds = 500;

}  // namespace

TEST_CASE("the order in which actors are declared and tasks list their edges changes no answer", "[query]") {
    std::mt19937 random(1);
    for (int round = 0; round < rounds; ++round) {
        auto sketch = testing::random_sketch(random);
        const auto before = answers(graph_of(sketch, unchanged(sketch)));
        auto change = unchanged(sketch);
        std::ranges::shuffle(change.actor_order, random);
        std::vector<std::uint32_t> task_order(sketch.tasks);
        std::iota(task_order.begin(), task_order.end(), 0U);
        std::ranges::shuffle(task_order, random);
        // Within a task the order of the edges is content: the first of two collectives with a common member
        // gives that member its basis.
        std::ranges::stable_sort(sketch.edges, {},
                                 [&](const testing::SketchEdge& edge) { return task_order[edge.task]; });
        REQUIRE(answers(graph_of(sketch, change)) == before);
    }
}

TEST_CASE("actors that own nothing change no answer", "[query]") {
    std::mt19937 random(2);
    for (int round = 0; round < rounds; ++round) {
        const auto sketch = testing::random_sketch(random);
        auto change = unchanged(sketch);
        change.idle_actors = 7;
        REQUIRE(answers(graph_of(sketch, change)) == answers(graph_of(sketch, unchanged(sketch))));
    }
}

TEST_CASE("names change in an answer and nothing else", "[query]") {
    std::mt19937 random(3);
    for (int round = 0; round < rounds; ++round) {
        const auto sketch = testing::random_sketch(random);
        auto change = unchanged(sketch);
        change.prefix = "市";
        auto renamed = answers(graph_of(sketch, change));
        replace_all(renamed, "市", "");
        REQUIRE(renamed == answers(graph_of(sketch, unchanged(sketch))));
    }
}

}  // namespace zeren::query
