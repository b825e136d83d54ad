#include "analysis/load.hpp"

#include <algorithm>
#include <random>

#include "analysis/ids.hpp"
#include "graph/expansion.hpp"
#include "model/plan_builder.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"
#include "testing/sketch.hpp"

namespace zeren::analysis {
namespace {

using graph::AccountabilityGraph;
using testing::graph_from_text;

constexpr LoadWeights leads_only{.lead = 1.0, .cooperate = 0.0, .joint = 0.0};

Ids order(const AccountabilityGraph& graph, const Load& load) {
    std::vector<graph::ActorVertex> actors;
    for (const auto& row : load.rows) actors.push_back(row.actor);
    return ids(graph, actors);
}

/// A plan in which department d0 leads and cooperates as often as the counts say, d1 the next, and so on.
AccountabilityGraph graph_of_counts(const std::vector<std::pair<int, int>>& leads_and_cooperations) {
    model::PlanBuilder builder;
    int tasks = 0;
    for (std::size_t row = 0; row < leads_and_cooperations.size(); ++row) {
        const auto name = "d" + std::to_string(row);
        const auto actor =
            builder.add(model::ActorRow{.id = name, .name = name, .kind = model::ActorKind::department});
        const auto [leads, cooperations] = leads_and_cooperations[row];
        for (int edge = 0; edge < leads + cooperations; ++edge) {
            const auto task = "t" + std::to_string(tasks++);
            builder.add(model::EdgeRow{.task = builder.add(model::TaskRow{.id = task, .title = task}),
                                       .actor = actor,
                                       .role = edge < leads ? model::Role::lead : model::Role::cooperate,
                                       .basis = model::Basis::first_listed});
        }
    }
    std::vector<model::Plan> plans;
    plans.push_back(std::move(builder).finish());
    return AccountabilityGraph(std::move(plans));
}

const LoadRow& row_of(const AccountabilityGraph& graph, const Load& load, std::string_view id) {
    return *std::ranges::find(load.rows, testing::actor(graph, id), &LoadRow::actor);
}

}  // namespace

TEST_CASE("load weighs roles and ranks the highest first, ties by id", "[load]") {
    const auto graph = graph_from_text(R"(
        task  d  b  c  a
        one   L  C  -  C
        two   l  J  L  -  )");
    const auto loads = load(owners_of(graph), {}, {});
    CHECK(order(graph, loads) == Ids{"d", "b", "c", "a"});
    CHECK(loads.rows[0].load == 2.0);
    CHECK(loads.rows[0].lead_stated == 1);
    CHECK(loads.rows[0].lead_inferred == 1);
    CHECK(loads.rows[1].load == 1.0);
    CHECK(loads.rows[1].share == Approx(1.0 / 4.5));
    const auto weighted = load(owners_of(graph), {.lead = 0.0, .cooperate = 3.0, .joint = 0.5}, {});
    CHECK(order(graph, weighted) == Ids{"b", "a", "c", "d"});
}

TEST_CASE("the lead loads of the worked example are 3 1 0 with Gini 0.5 and Herfindahl 0.625", "[load]") {
    const auto graph = graph_from_text(worked_example);
    const auto summary = load(owners_of(graph), leads_only, {}).summary;
    CHECK(summary.actors == 3);
    CHECK(summary.gini == Approx(0.5));
    CHECK(summary.hhi == Approx(0.625));
    CHECK(summary.max == 3.0);
    CHECK(summary.median == 1.0);
    CHECK(summary.mean == Approx(4.0 / 3.0));
}

TEST_CASE("the real departments have quartiles 1.5 and 10, the fence 22.75, and one above it", "[load]") {
    std::vector<std::pair<int, int>> counts = {{64, 0}, {3, 0}};
    for (int cooperations : {35, 26, 24, 20, 14, 12, 7, 7, 7, 6, 3, 3, 2, 2, 2})
        counts.emplace_back(0, cooperations);
    const auto graph = graph_of_counts(counts);
    const auto loads = load(owners_of(graph), {}, {});
    CHECK(loads.summary.actors == 17);
    REQUIRE(loads.summary.thresholds.size() == 1);
    CHECK(loads.summary.thresholds.front() == std::pair(model::ActorKind::department, std::optional(22.75)));
    CHECK(loads.rows.front().lead_inferred == 64);
    CHECK(loads.rows.front().load == 64.0);
    CHECK(order(graph, loads).front() == "d0");
    const auto overloaded = [](const LoadRow& row) { return row.verdict.overloaded.value(); };
    CHECK(std::ranges::count_if(loads.rows, overloaded) == 1);
    CHECK(overloaded(loads.rows.front()));
}

TEST_CASE("too few actors of a kind, or quartiles that are equal, give no verdict but a reason", "[load]") {
    const auto few = graph_of_counts({{9, 0}, {1, 0}, {1, 0}, {1, 0}});
    for (const auto& row : load(owners_of(few), {}, {}).rows) {
        CHECK_FALSE(row.verdict.overloaded.has_value());
        CHECK(row.verdict.reason == NoVerdict::few_actors);
    }
    const auto equal = graph_of_counts({{9, 0}, {1, 0}, {1, 0}, {1, 0}, {1, 0}});
    const auto loads = load(owners_of(equal), {}, {});
    CHECK(loads.rows.front().verdict.reason == NoVerdict::no_spread);
    CHECK_FALSE(loads.summary.thresholds.front().second.has_value());
}

TEST_CASE("each kind has its own fence", "[load]") {
    const auto graph = graph_from_text(R"(
        task  a  b  c  d  e  t:town
        one   L  C  -  -  J  L
        two   L  -  C  -  L  L
        more  L  L  -  C  -  L  )");
    const auto loads = load(owners_of(graph), {}, {});
    CHECK(row_of(graph, loads, "t").verdict.reason == NoVerdict::few_actors);
    CHECK(row_of(graph, loads, "a").verdict.threshold.has_value());
    CHECK(loads.summary.thresholds.size() == 2);
}

TEST_CASE("mean+2sd, a limit and a capacity judge by their own thresholds", "[load]") {
    const auto graph = graph_of_counts({{8, 0}, {1, 0}, {1, 0}, {1, 0}, {1, 0}, {1, 0}});
    const auto deviation = load(owners_of(graph), {}, {.kind = OverloadRule::Kind::mean_plus_2sd});
    CHECK(deviation.rows.front().verdict.threshold.value() == Approx(13.0 / 6 + 2 * deviation.summary.sd));
    CHECK(deviation.rows.front().verdict.overloaded == true);
    CHECK(deviation.rows.back().verdict.overloaded == false);
    const auto above = load(owners_of(graph), {}, {.kind = OverloadRule::Kind::above, .limit = 8.0});
    CHECK(above.rows.front().verdict.overloaded == false);
    const auto capacity = load(owners_of(graph), {}, {.kind = OverloadRule::Kind::capacity});
    CHECK(capacity.rows.front().verdict.reason == NoVerdict::no_capacity);
}

TEST_CASE("a stated capacity is held against the load", "[load]") {
    model::PlanBuilder builder;
    const auto small = builder.add(model::ActorRow{.id = "small", .name = "small", .capacity = 0.5});
    const auto large = builder.add(model::ActorRow{.id = "large", .name = "large", .capacity = 1.0});
    const auto task = builder.add(model::TaskRow{.id = "t", .title = "t"});
    for (auto actor : {small, large})
        builder.add(model::EdgeRow{.task = task, .actor = actor, .role = model::Role::lead});
    std::vector<model::Plan> plans;
    plans.push_back(std::move(builder).finish());
    const AccountabilityGraph graph(std::move(plans));
    const auto loads = load(owners_of(graph), {}, {.kind = OverloadRule::Kind::capacity});
    CHECK(row_of(graph, loads, "small").verdict.overloaded == true);
    CHECK(row_of(graph, loads, "large").verdict.overloaded == false);
}

TEST_CASE("three tenths are not above 0.3, whatever binary numbers make of them", "[load]") {
    const auto graph = graph_of_counts({{0, 3}});
    const auto loads = load(owners_of(graph), {.lead = 1.0, .cooperate = 0.1, .joint = 0.1},
                            {.kind = OverloadRule::Kind::above, .limit = 0.3});
    CHECK(loads.rows.front().load > 0.3);
    CHECK(loads.rows.front().verdict.overloaded == false);
}

TEST_CASE("idle actors change nothing, expanded members take the place of their collective", "[load]") {
    model::PlanBuilder builder;
    const auto towns =
        builder.add(model::ActorRow{.id = "towns", .name = "towns", .kind = model::ActorKind::collective});
    std::vector<model::ActorId> members;
    for (const auto* name : {"east", "west"})
        members.push_back(
            builder.add(model::ActorRow{.id = name, .name = name, .kind = model::ActorKind::town}));
    builder.add(model::ActorRow{.id = "idle", .name = "idle"});
    builder.set_members(towns, members);
    const auto task = builder.add(model::TaskRow{.id = "t", .title = "t"});
    builder.add(model::EdgeRow{.task = task, .actor = towns, .role = model::Role::joint});
    std::vector<model::Plan> plans;
    plans.push_back(std::move(builder).finish());
    const AccountabilityGraph graph(std::move(plans));
    CHECK(order(graph, load(owners_of(graph), {}, {})) == Ids{"towns"});
    const auto expanded = graph::expand_collectives(graph).value();
    CHECK(order(expanded, load(owners_of(expanded), {}, {})) == Ids{"east", "west"});
}

TEST_CASE("loads are what counting by hand gives, on thousands of random plans", "[load]") {
    std::mt19937 random(42);
    for (int round = 0; round < 2000; ++round) {
        const auto sketch = testing::random_sketch(random);
        std::vector<model::Plan> plans;
        plans.push_back(plan_from(sketch));
        const AccountabilityGraph graph(std::move(plans));
        const auto loads = load(owners_of(graph), {}, {});
        std::vector<double> expected(sketch.actors.size());
        for (const auto& edge : sketch.edges) {
            if (edge.basis == model::Basis::named) continue;
            expected[edge.actor] += edge.role == model::Role::lead ? 1.0 : 0.5;
        }
        std::size_t busy = 0;
        for (auto value : expected) busy += value > 0.0 ? 1U : 0U;
        REQUIRE(loads.rows.size() == busy);
        double shares = 0.0;
        for (const auto& row : loads.rows) {
            REQUIRE(row.load == expected[row.actor.row()]);
            shares += row.share;
        }
        REQUIRE(shares == Approx(loads.rows.empty() ? 0.0 : 1.0));
        REQUIRE(std::ranges::is_sorted(loads.rows, std::greater<>{}, &LoadRow::load));
    }
}

}  // namespace zeren::analysis
