#include "analysis/coordination.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <set>

#include "analysis/ids.hpp"
#include "analysis/shared_pairs.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"
#include "testing/sketch.hpp"

namespace zeren::analysis {
namespace {

using graph::AccountabilityGraph;
using testing::graph_from_text;

AccountabilityGraph graph_of(const testing::Sketch& sketch) {
    std::vector<model::Plan> plans;
    plans.push_back(plan_from(sketch));
    return AccountabilityGraph(std::move(plans));
}

Ids described(const AccountabilityGraph& graph, const std::vector<SharedPair>& pairs) {
    Ids out;
    for (const auto& pair : pairs) {
        out.push_back(std::string(graph.id(pair.a)) + " " + std::string(graph.id(pair.b)) + " " +
                      std::to_string(pair.tasks));
    }
    return out;
}

/// The owned tasks of each actor of a sketch.
std::map<std::uint32_t, std::set<std::uint32_t>> tasks_by_actor(const testing::Sketch& sketch) {
    std::map<std::uint32_t, std::set<std::uint32_t>> tasks;
    for (const auto& edge : sketch.edges) {
        if (edge.basis != model::Basis::named) tasks[edge.actor].insert(edge.task);
    }
    return tasks;
}

}  // namespace

TEST_CASE("pairs stand by shared tasks, then by id, the lesser id first", "[coordination]") {
    const auto graph = graph_from_text(R"(
        task  c  b  a
        one   L  C  C
        two   L  -  C
        tri   LC -  - )");
    const auto pairs = shared(owners_of(graph), std::nullopt);
    CHECK(described(graph, pairs) == Ids{"a c 2", "a b 1", "b c 1"});
    CHECK(pairs.front().jaccard == Approx(2.0 / 3.0));
    CHECK(described(graph, shared(owners_of(graph), 2)) == Ids{"a c 2", "a b 1"});
}

TEST_CASE("the pairs of one actor name it first", "[coordination]") {
    const auto graph = graph_from_text("task c b a\n one L C C\n two L - C");
    const auto pairs = shared(owners_of(graph), std::nullopt, testing::actor(graph, "c"));
    CHECK(described(graph, pairs) == Ids{"c a 2", "c b 1"});
}

TEST_CASE("the pairs of one actor are those of all that name it, the first of them too", "[coordination]") {
    std::mt19937 random(14);
    for (int round = 0; round < 500; ++round) {
        const auto graph = graph_of(testing::random_sketch(random));
        const auto all = shared(owners_of(graph), std::nullopt);
        for (auto of : graph.actors()) {
            std::vector<SharedPair> expected;
            for (auto pair : all) {
                if (pair.b == of) std::swap(pair.a, pair.b);
                if (pair.a == of) expected.push_back(pair);
            }
            const auto pairs = shared(owners_of(graph), std::nullopt, of);
            REQUIRE(std::ranges::is_permutation(described(graph, pairs), described(graph, expected)));
            for (std::size_t top = 0; top <= pairs.size(); ++top) {
                const auto end = pairs.begin() + static_cast<std::ptrdiff_t>(top);
                REQUIRE(described(graph, shared(owners_of(graph), top, of)) ==
                        described(graph, {pairs.begin(), end}));
            }
        }
    }
}

TEST_CASE("exclusivity of the worked example is 1.871094 and 0.871094 twice", "[coordination]") {
    const auto graph = graph_from_text(worked_example);
    const auto rows = exclusive(owners_of(graph));
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].exclusivity == Approx(1.871094).margin(5e-7));
    CHECK(rows[1].exclusivity == Approx(0.871094).margin(5e-7));
    CHECK(rows[2].exclusivity == Approx(0.871094).margin(5e-7));
    CHECK(rows[0].sole_lead == 3);
    CHECK(rows[1].sole_lead == 1);
    CHECK(rows[0].sole == 1);
    CHECK(ids(graph, rows[0].tasks) == Ids{"t3"});
}

TEST_CASE("two leads are nobody's sole lead, one owner in two roles is alone", "[coordination]") {
    const auto graph = graph_from_text("task a b idle\n two L L -\n one LC - -");
    const auto rows = exclusive(owners_of(graph));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].sole_lead == 1);
    CHECK(rows[0].sole == 1);
    CHECK(rows[0].exclusivity == Approx(1.0 + std::exp(-1.0)));
    CHECK(rows[1].sole_lead == 0);
}

TEST_CASE("shared tasks are the intersections of the owned sets, on thousands of random plans",
          "[coordination]") {
    std::mt19937 random(11);
    for (int round = 0; round < 3000; ++round) {
        const auto sketch = testing::random_sketch(random);
        const auto graph = graph_of(sketch);
        const auto owned = tasks_by_actor(sketch);
        std::vector<std::tuple<std::size_t, std::uint32_t, std::uint32_t, double>> expected;
        for (const auto& [a, tasks_of_a] : owned) {
            for (const auto& [b, tasks_of_b] : owned) {
                if (b <= a) continue;
                std::set<std::uint32_t> both;
                std::ranges::set_intersection(tasks_of_a, tasks_of_b, std::inserter(both, both.end()));
                auto either = tasks_of_a;
                either.insert(tasks_of_b.begin(), tasks_of_b.end());
                if (both.empty()) continue;
                expected.emplace_back(both.size(), a, b,
                                      static_cast<double>(both.size()) / static_cast<double>(either.size()));
            }
        }
        std::ranges::sort(expected, [](const auto& x, const auto& y) {
            return std::tuple(std::get<0>(y), std::get<1>(x), std::get<2>(x)) <
                   std::tuple(std::get<0>(x), std::get<1>(y), std::get<2>(y));
        });
        const auto pairs = shared(owners_of(graph), std::nullopt);
        REQUIRE(pairs.size() == expected.size());
        for (std::size_t place = 0; place < pairs.size(); ++place) {
            const auto& [tasks, a, b, jaccard] = expected[place];
            REQUIRE(pairs[place].a.value == a);
            REQUIRE(pairs[place].b.value == b);
            REQUIRE(pairs[place].tasks == tasks);
            REQUIRE(pairs[place].jaccard == Approx(jaccard));
        }
        for (std::uint32_t least = 1; least < 4; ++least) {
            REQUIRE(count_shared_pairs(owners_of(graph), least) ==
                    static_cast<std::size_t>(
                        std::ranges::count_if(pairs, [&](const auto& pair) { return pair.tasks >= least; })));
        }
        const auto top = shared(owners_of(graph), 2);
        REQUIRE(top.size() == std::min<std::size_t>(2, pairs.size()));
        for (std::size_t place = 0; place < top.size(); ++place)
            REQUIRE(top[place].tasks == pairs[place].tasks);
    }
}

TEST_CASE("the first pairs are those that the whole list begins with, however early the search ends",
          "[coordination][property]") {
    std::mt19937 random(5);
    std::uniform_real_distribution<double> share(0.0, 1.0);
    for (int round = 0; round < 20; ++round) {
        // Few actors have most tasks, as in offices; there are more pairs than a list of so few keeps.
        constexpr std::size_t actors = 150;
        testing::Sketch sketch{.tasks = 500, .actors = std::vector(actors, model::ActorKind::department)};
        for (std::uint32_t task = 0; task < sketch.tasks; ++task) {
            std::set<std::uint32_t> owners;
            for (int owner = 0; owner < 8; ++owner)
                owners.insert(static_cast<std::uint32_t>(std::pow(share(random), 3.0) * actors));
            for (auto owner : owners) sketch.edges.push_back({.task = task, .actor = owner});
        }
        const auto graph = graph_of(sketch);
        auto all = described(graph, shared(owners_of(graph), std::nullopt));
        REQUIRE(all.size() > 2000);
        for (const std::size_t top : {1, 20, 300}) {
            CHECK(described(graph, shared(owners_of(graph), top)) == Ids(all.begin(), all.begin() + top));
        }
    }
}

TEST_CASE("among equals the first pairs are those of the least ids, even where these come last",
          "[coordination]") {
    std::string names = "task", owners = "one";
    for (int actor = 159; actor >= 100; --actor) {
        names += " a" + std::to_string(actor);
        owners += " C";
    }
    const auto graph = graph_from_text(names + "\n" + owners);
    CHECK(described(graph, shared(owners_of(graph), 3)) == Ids{"a100 a101 1", "a100 a102 1", "a100 a103 1"});
}

TEST_CASE("exclusive counts what a walk over all tasks counts, on thousands of random plans",
          "[coordination]") {
    std::mt19937 random(12);
    for (int round = 0; round < 3000; ++round) {
        const auto sketch = testing::random_sketch(random);
        const auto graph = graph_of(sketch);
        std::map<std::uint32_t, std::tuple<std::uint32_t, std::uint32_t, double>> expected;
        for (std::uint32_t task = 0; task < sketch.tasks; ++task) {
            std::set<std::uint32_t> owners;
            std::set<std::uint32_t> leads;
            for (const auto& edge : sketch.edges) {
                if (edge.task != task || edge.basis == model::Basis::named) continue;
                owners.insert(edge.actor);
                if (edge.role == model::Role::lead) leads.insert(edge.actor);
            }
            for (auto owner : owners) {
                auto& [sole_lead, sole, exclusivity] = expected[owner];
                sole_lead += leads == std::set{owner} ? 1U : 0U;
                sole += owners.size() == 1 ? 1U : 0U;
                exclusivity += std::exp(1.0 - static_cast<double>(owners.size()));
            }
        }
        const auto rows = exclusive(owners_of(graph));
        REQUIRE(rows.size() == expected.size());
        REQUIRE(std::ranges::is_sorted(rows, std::greater<>{}, &Exclusive::sole_lead));
        for (const auto& row : rows) {
            const auto& [sole_lead, sole, exclusivity] = expected.at(row.actor.value);
            REQUIRE(row.sole_lead == sole_lead);
            REQUIRE(row.sole == sole);
            REQUIRE(row.tasks.size() == sole);
            REQUIRE(row.exclusivity == Approx(exclusivity));
        }
    }
}

TEST_CASE("the order of the edges in the file changes no pair and no row", "[coordination]") {
    std::mt19937 random(13);
    for (int round = 0; round < 500; ++round) {
        auto sketch = testing::random_sketch(random);
        const auto before = graph_of(sketch);
        std::ranges::shuffle(sketch.edges, random);
        const auto after = graph_of(sketch);
        REQUIRE(described(before, shared(owners_of(before), std::nullopt)) ==
                described(after, shared(owners_of(after), std::nullopt)));
        const auto rows_before = exclusive(owners_of(before));
        const auto rows_after = exclusive(owners_of(after));
        REQUIRE(std::ranges::equal(rows_before, rows_after, {}, &Exclusive::actor, &Exclusive::actor));
    }
}

}  // namespace zeren::analysis
