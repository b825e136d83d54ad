#include "analysis/resilience.hpp"

#include <algorithm>
#include <numeric>
#include <random>
#include <set>

#include "analysis/ids.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"
#include "testing/sketch.hpp"

namespace zeren::analysis {
namespace {

using testing::actor;
using testing::graph_from_text;

/// Components by merging labels until nothing changes: slow, and nothing like a depth-first search. Counts
/// the tasks and those actors that own something; `gone` leaves out.
std::size_t components(const testing::Sketch& sketch, const std::set<std::uint32_t>& gone) {
    std::vector<std::size_t> label(sketch.tasks + sketch.actors.size());
    std::iota(label.begin(), label.end(), std::size_t{0});
    std::set<std::size_t> present;
    for (std::size_t task = 0; task < sketch.tasks; ++task) present.insert(task);
    for (bool changed = true; changed;) {
        changed = false;
        for (const auto& edge : sketch.edges) {
            if (edge.basis == model::Basis::named || gone.contains(edge.actor)) continue;
            present.insert(sketch.tasks + edge.actor);
            auto& of_task = label[edge.task];
            auto& of_actor = label[sketch.tasks + edge.actor];
            if (of_task == of_actor) continue;
            of_task = of_actor = std::min(of_task, of_actor);
            changed = true;
        }
    }
    std::set<std::size_t> labels;
    for (auto vertex : present) labels.insert(label[vertex]);
    return labels.size();
}

}  // namespace

TEST_CASE("only tasks that fall because of the loss are listed, each once", "[resilience]") {
    const auto graph = graph_from_text(worked_example);
    const auto fallen = without(owners_of(graph), std::vector{actor(graph, "a")});
    CHECK(ids(graph, fallen.no_lead) == Ids{"t1", "t2"});
    CHECK(ids(graph, fallen.unowned) == Ids{"t3"});
    CHECK(fallen.components_before == 1);
    CHECK(fallen.components_after == 2);
    CHECK(ids(graph, fallen.articulation) == Ids{"a"});
}

TEST_CASE("a second lead and a task that had no lead do not fall", "[resilience]") {
    const auto graph = graph_from_text("task a b\n two L L\n none C C\n bare - -");
    const auto fallen = without(owners_of(graph), std::vector{actor(graph, "a")});
    CHECK(fallen.no_lead.empty());
    CHECK(fallen.unowned.empty());
    CHECK(fallen.components_before == 2);
    CHECK(fallen.components_after == 2);
    CHECK(fallen.articulation.empty());
}

TEST_CASE("idle actors are no components, and losing nobody changes nothing", "[resilience]") {
    const auto graph = graph_from_text("task a idle\n one L -\n two L -");
    CHECK(without(owners_of(graph), {}).components_before == 1);
    const auto fallen = without(owners_of(graph), std::vector{actor(graph, "idle")});
    CHECK(fallen.components_after == 1);
    CHECK(fallen.unowned.empty());
}

TEST_CASE("named edges hold nothing together unless they are asked for", "[resilience]") {
    const auto graph = graph_from_text("task a b\n one L N\n two - L");
    CHECK(without(owners_of(graph), {}).components_before == 2);
    CHECK(without(all_of(graph), {}).components_before == 1);
}

TEST_CASE("what falls and what comes apart is what brute force finds, on thousands of random plans",
          "[resilience]") {
    std::mt19937 random(5);
    for (int round = 0; round < 3000; ++round) {
        const auto sketch = testing::random_sketch(random);
        std::vector<model::Plan> plans;
        plans.push_back(plan_from(sketch));
        const graph::AccountabilityGraph graph(std::move(plans));
        std::set<std::uint32_t> gone;
        std::vector<graph::ActorVertex> dropped;
        for (std::uint32_t row = 0; row < sketch.actors.size(); ++row) {
            if (testing::below(random, 3) != 0) continue;
            gone.insert(row);
            dropped.push_back({row});
        }
        const auto fallen = without(owners_of(graph), dropped);
        REQUIRE(fallen.components_before == components(sketch, {}));
        REQUIRE(fallen.components_after == components(sketch, gone));
        std::vector<graph::TaskVertex> unowned;
        std::vector<graph::TaskVertex> no_lead;
        for (std::uint32_t task = 0; task < sketch.tasks; ++task) {
            std::size_t owners = 0, leads = 0, owners_left = 0, leads_left = 0;
            for (const auto& edge : sketch.edges) {
                if (edge.task != task || edge.basis == model::Basis::named) continue;
                const bool leading = edge.role == model::Role::lead;
                const bool stays = !gone.contains(edge.actor);
                owners += 1;
                leads += leading ? 1U : 0U;
                owners_left += stays ? 1U : 0U;
                leads_left += stays && leading ? 1U : 0U;
            }
            if (owners > 0 && owners_left == 0) unowned.push_back({task});
            if (owners_left > 0 && leads > 0 && leads_left == 0) no_lead.push_back({task});
        }
        REQUIRE(fallen.unowned == unowned);
        REQUIRE(fallen.no_lead == no_lead);
    }
}

TEST_CASE("an articulation actor is one whose loss alone adds components beyond its own tasks",
          "[resilience]") {
    std::mt19937 random(6);
    for (int round = 0; round < 2000; ++round) {
        const auto sketch = testing::random_sketch(random);
        std::vector<model::Plan> plans;
        plans.push_back(plan_from(sketch));
        const graph::AccountabilityGraph graph(std::move(plans));
        for (std::uint32_t row = 0; row < sketch.actors.size(); ++row) {
            const auto alone = without(owners_of(graph), std::vector{graph::ActorVertex{row}});
            const bool splits = components(sketch, {row}) > components(sketch, {});
            REQUIRE(!alone.articulation.empty() == splits);
        }
    }
}

}  // namespace zeren::analysis
