#include "analysis/unavoidable.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "analysis/ids.hpp"
#include "testing/annex.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"
#include "testing/sketch.hpp"

namespace zeren::analysis {
namespace {

using graph::AccountabilityGraph;

std::map<std::string, std::uint32_t> unavoidable_by_id(const AccountabilityGraph& graph) {
    const auto rows = unavoidable_leads(owners_of(graph), {});
    REQUIRE(rows.ok());
    std::map<std::string, std::uint32_t> out;
    for (const auto& row : rows.value()) out.emplace(graph.id(row.actor), row.unavoidable);
    return out;
}

/// Compares with the definition by trying every assignment.
void check_definition(const testing::Sketch& sketch) {
    std::vector<model::Plan> plans;
    plans.push_back(plan_from(sketch));
    const AccountabilityGraph graph(std::move(plans));
    const bool any = std::ranges::count(sketch.actors, model::ActorKind::department) > 0;
    const auto leading = any ? model::ActorKind::department : model::ActorKind::unknown;
    std::vector<std::set<std::uint32_t>> tasks(sketch.tasks);
    for (const auto& edge : sketch.edges) {
        if (edge.basis == model::Basis::named || sketch.actors[edge.actor] != leading) continue;
        tasks[edge.task].insert(edge.actor);
    }
    std::erase_if(tasks, [](const auto& owners) { return owners.empty(); });
    // The most tasks that actors but `without` can lead with at most `each` apiece.
    std::vector<std::uint32_t> loads(sketch.actors.size());
    const std::function<std::size_t(std::size_t, std::uint32_t, std::uint32_t)> most =
        [&](std::size_t at, std::uint32_t each, std::uint32_t without) -> std::size_t {
        if (at == tasks.size()) return 0;
        auto best = most(at + 1, each, without);
        for (auto actor : tasks[at]) {
            if (actor == without || loads[actor] == each) continue;
            ++loads[actor];
            best = std::max(best, 1 + most(at + 1, each, without));
            --loads[actor];
        }
        return best;
    };
    const std::uint32_t nobody = 99;
    std::uint32_t lowest = 0;
    while (most(0, lowest, nobody) < tasks.size()) ++lowest;
    for (const auto& [id, found] : unavoidable_by_id(graph)) {
        CAPTURE(id);
        const auto actor = static_cast<std::uint32_t>(std::stoul(id.substr(1)));
        CHECK(found == tasks.size() - most(0, lowest, actor));
    }
}

/// Tasks that only neighbours in a line of actors may lead, one or two between each two: who can hand on what
/// depends on the far ends.
testing::Sketch random_chain(std::mt19937& random) {
    constexpr std::size_t most_tasks = 7;
    testing::Sketch sketch{.actors = std::vector(5, model::ActorKind::department)};
    std::vector<std::uint32_t> line{0, 1, 2, 3, 4};
    std::ranges::shuffle(line, random);
    for (std::size_t at = 0; at + 1 < line.size(); ++at) {
        for (auto more = testing::below(random, 3); more > 0 && sketch.tasks < most_tasks; --more) {
            const auto task = static_cast<std::uint32_t>(sketch.tasks++);
            sketch.edges.push_back({.task = task, .actor = line[at]});
            if (testing::below(random, 5) > 0) sketch.edges.push_back({.task = task, .actor = line[at + 1]});
        }
    }
    return sketch;
}

}  // namespace

TEST_CASE("what nobody else may lead is unavoidable", "[balance]") {
    const auto graph = testing::graph_from_text(R"(
        task  a  b
        one   L  -
        two   L  -
        tri   L  C
        four  L  C  )");
    CHECK(unavoidable_by_id(graph) == std::map<std::string, std::uint32_t>{{"a", 2}, {"b", 2}});
}

TEST_CASE("in the worked example a can hand on two of its three leads", "[balance]") {
    const auto graph = testing::graph_from_text(worked_example);
    const auto rows = unavoidable_leads(owners_of(graph), {});
    REQUIRE(rows.ok());
    CHECK(graph.id(rows->front().actor) == "a");
    CHECK(rows->front().unavoidable == 1);
    CHECK(rows->front().avoidable() == 2);
}

TEST_CASE("in the real annex the health bureau must keep nine or ten of its 64 leads", "[balance]") {
    const auto graph = testing::annex_graph();
    const auto rows = unavoidable_leads(owners_of(graph), {});
    REQUIRE(rows.ok());
    CHECK(graph.id(rows->front().actor) == "市卫生健康局");
    CHECK(rows->front().lead == 64);
    CHECK(rows->front().unavoidable == 9);
    CHECK(rows->front().avoidable() == 55);
}

TEST_CASE("unavoidable leads are what the definition says", "[balance]") {
    std::mt19937 random(7);
    for (int round = 0; round < 1500; ++round) {
        CAPTURE(round);
        // Few tasks for many actors: L* is 1, and one search tells what the others find by flows.
        check_definition(round % 3 == 0
                             ? testing::random_sketch(random, {.tasks = 5, .actors = 6, .density = 0.5})
                             : testing::random_sketch(random, {.tasks = 6, .actors = 4, .density = 0.9}));
    }
}

TEST_CASE("along chains, too, unavoidable leads are what the definition says", "[balance]") {
    std::mt19937 random(8);
    for (int round = 0; round < 1500; ++round) {
        CAPTURE(round);
        check_definition(random_chain(random));
    }
}

}  // namespace zeren::analysis
