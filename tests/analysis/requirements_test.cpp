#include "analysis/requirements.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <random>
#include <set>
#include <string>

#include "analysis/ids.hpp"
#include "analysis/masks.hpp"
#include "analysis/pairing/need_counter.hpp"
#include "model/plan_builder.hpp"
#include "testing/catch.hpp"

namespace zeren::analysis {

using graph::AccountabilityGraph;

namespace {

struct Found {
    NeedsFrom from = NeedsFrom::shared_tasks;
    std::vector<CoordinationNeed> pairs{};
};

Found coordination_needs(const Scope& scope, std::optional<std::size_t> top = std::nullopt) {
    CoordinationNeeds needs(scope, top);
    Found found{.from = needs.from()};
    while (found.pairs.size() < needs.size()) found.pairs.push_back(needs.next());
    return found;
}

}  // namespace

TEST_CASE("who needs whom follows the dependencies where tasks state any", "[requirements]") {
    model::PlanBuilder builder;
    std::vector<model::ActorId> actors;
    for (const auto* name : {"a", "b", "c"})
        actors.push_back(builder.add(model::ActorRow{.id = name, .name = name}));
    const auto first = builder.add(model::TaskRow{.id = "first", .title = "first"});
    const auto second = builder.add(model::TaskRow{.id = "second", .title = "second"});
    const auto third = builder.add(model::TaskRow{.id = "third", .title = "third"});
    const auto join = [&](model::TaskId task, std::size_t actor) {
        builder.add(model::EdgeRow{.task = task, .actor = actors[actor]});
    };
    join(first, 0);
    join(first, 1);
    join(second, 1);
    join(second, 2);
    join(third, 2);
    SECTION("shared tasks without them") {
        std::vector<model::Plan> plans;
        plans.push_back(std::move(builder).finish());
        const AccountabilityGraph graph(std::move(plans));
        const auto found = coordination_needs(owners_of(graph));
        CHECK(found.from == NeedsFrom::shared_tasks);
        CHECK(found.pairs.size() == 2);
    }
    SECTION("dependencies with them") {
        builder.set_depends(second, {first});
        builder.set_depends(third, {second, first});
        std::vector<model::Plan> plans;
        plans.push_back(std::move(builder).finish());
        const AccountabilityGraph graph(std::move(plans));
        const auto found = coordination_needs(owners_of(graph));
        CHECK(found.from == NeedsFrom::dependencies);
        Ids needs;
        for (const auto& pair : found.pairs) {
            needs.push_back(std::string(graph.id(pair.a)) + std::string(graph.id(pair.b)) + " " +
                            std::to_string(pair.need));
        }
        // second-first: a-b, a-c, b-c; third-second: b-c; third-first: a-c, b-c.
        CHECK(needs == Ids{"bc 3", "ac 2", "ab 1"});
        CHECK(coordination_needs(owners_of(graph), 1).pairs.size() == 1);
    }
}

TEST_CASE("needs from shared tasks are A times its transpose", "[requirements]") {
    std::mt19937 random(43);
    for (int round = 0; round < 500; ++round) {
        const auto sketch = testing::random_sketch(random, all_subsets);
        const auto masks = masks_of(sketch);
        const auto graph = graph_of(sketch);
        std::size_t pairs = 0;
        for (const auto& pair : coordination_needs(owners_of(graph)).pairs) {
            const auto both = 1U << pair.a.value | 1U << pair.b.value;
            CHECK(pair.need == static_cast<std::size_t>(std::ranges::count_if(
                                   masks, [&](auto owners) { return (owners & both) == both; })));
            ++pairs;
        }
        std::set<std::uint32_t> expected;
        for (std::uint32_t a = 0; a < sketch.actors.size(); ++a) {
            for (auto b = a + 1; b < sketch.actors.size(); ++b) {
                const auto both = 1U << a | 1U << b;
                if (std::ranges::any_of(masks, [&](auto owners) { return (owners & both) == both; })) {
                    expected.insert(both);
                }
            }
        }
        CHECK(pairs == expected.size());
    }
}

TEST_CASE("needs from dependencies are counted by walking over every two owners", "[requirements]") {
    std::mt19937 random(44);
    for (int round = 0; round < 500; ++round) {
        const auto sketch = testing::random_sketch(random, all_subsets);
        pairing::TaskPairs depend;
        for (std::uint32_t task = 0; task < sketch.tasks; ++task) {
            for (std::uint32_t other = 0; other < task; ++other) {
                if (testing::below(random, 3) == 0) depend.emplace_back(other, task);
            }
        }
        const auto graph = graph_of(sketch);
        const Incidence incidence(owners_of(graph), Holders::owners);
        std::erase_if(depend, [&](const auto& pair) { return pair.second >= incidence.task_count(); });
        std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint64_t> expected;
        for (const auto& [task, other] : depend) {
            for (auto a : incidence.actors_of(task)) {
                for (auto b : incidence.actors_of(other)) {
                    if (a != b) ++expected[std::minmax(a, b)];
                }
            }
        }
        pairing::NeedCounter counter(incidence, depend);
        std::vector<std::uint32_t> places(incidence.actor_count());
        std::iota(places.begin(), places.end(), 0U);
        std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint64_t> found;
        for (auto actor : places) {
            for (const auto& partner : counter.partners_behind(actor, places, 1)) {
                found[{actor, partner.actor}] = partner.count;
                CHECK(partner.count <= counter.most_counts()[actor]);
                CHECK(partner.count <= counter.most_counts()[partner.actor]);
            }
        }
        CHECK(found == expected);
    }
}

}  // namespace zeren::analysis
