#include "model/plan_builder.hpp"

#include <algorithm>
#include <random>
#include <stdexcept>
#include <utility>
#include <vector>

#include "testing/catch.hpp"
#include "testing/sketch.hpp"

namespace zeren::model {
namespace {

using testing::Sketch;
using testing::SketchEdge;

std::vector<SketchEdge> edges_of(const Plan& plan) {
    std::vector<SketchEdge> edges;
    for (auto edge : plan.edges())
        edges.push_back({plan.task(edge).value, plan.actor(edge).value, plan.role(edge), plan.basis(edge)});
    return edges;
}

/// The first pair of equal (task, actor, role) by the order of the second, by comparing all with all.
std::vector<std::pair<std::size_t, std::size_t>> repeated_by_force(const std::vector<SketchEdge>& edges) {
    std::vector<std::pair<std::size_t, std::size_t>> repeated;
    for (std::size_t second = 0; second < edges.size(); ++second) {
        for (auto first = second; first-- > 0;) {
            const auto& a = edges[first];
            const auto& b = edges[second];
            if (a.task != b.task || a.actor != b.actor || a.role != b.role) continue;
            repeated.emplace_back(first, second);
            break;
        }
    }
    return repeated;
}

}  // namespace

TEST_CASE("a plan gives back every value that it was built from", "[model]") {
    PlanBuilder builder;
    builder.info().title = "健康中山";
    const auto group = builder.add(GroupRow{.id = "1", .title = "构建服务体系", .number = "一"});
    const auto health = builder.add(ActorRow{.id = "wjj",
                                             .name = "市卫生健康局",
                                             .short_name = "卫健局",
                                             .kind = ActorKind::department,
                                             .aliases = {"市卫健局"},
                                             .capacity = 12.5,
                                             .extra = "\"phone\":1"});
    const auto towns = builder.add(ActorRow{.id = "towns", .name = "各镇街", .kind = ActorKind::collective});
    builder.set_members(towns, {health});
    const Origin origin{.line = 12, .column = 3, .part = "word/document.xml", .place = "B7"};
    const auto first = builder.add(TaskRow{.id = "7",
                                           .title = "建设",
                                           .text = "建设医院。",
                                           .group = group,
                                           .number = "7.",
                                           .owner_text = "市卫生健康局牵头",
                                           .due = {.words = "年底前", .by = "2023-12-31"},
                                           .status = Status::in_progress,
                                           .weight = 2,
                                           .origin = origin});
    const auto second = builder.add(TaskRow{.id = "8", .title = "评估", .group_label = "其他"});
    builder.set_depends(second, {first});
    builder.add(EdgeRow{.task = first,
                        .actor = health,
                        .role = Role::lead,
                        .basis = Basis::first_listed,
                        .rule = "order",
                        .origin = origin,
                        .extra = "\"note\":\"x\""});
    const auto plan = std::move(builder).finish();

    CHECK(plan.info().title == "健康中山");
    CHECK(plan.number(group) == "一");
    CHECK(plan.find_group("1") == group);
    CHECK(plan.find_actor("wjj") == health);
    CHECK(plan.short_name(health) == "卫健局");
    CHECK(plan.short_name(towns) == "各镇街");
    CHECK_FALSE(plan.has_short_name(towns));
    CHECK(plan.aliases(health).front() == "市卫健局");
    CHECK(plan.members(towns).front() == health);
    CHECK(plan.capacity(health) == 12.5);
    CHECK(plan.capacity(towns) == std::nullopt);
    CHECK(plan.extra(health) == "\"phone\":1");
    CHECK(plan.group_label(first) == "1");
    CHECK(plan.group_label(second) == "其他");
    CHECK(plan.group(second).is_none());
    CHECK(plan.due(first)->by == "2023-12-31");
    CHECK(plan.due(second) == nullptr);
    CHECK(plan.status(first) == Status::in_progress);
    CHECK(plan.status(second) == std::nullopt);
    CHECK(plan.weight(first) == Approx(2.0));
    CHECK(plan.weight(second) == Approx(1.0));
    CHECK(plan.depends(second).front() == first);
    CHECK(plan.origin(first) == origin);
    CHECK_FALSE(plan.origin(second).is_known());
    CHECK(plan.rule(EdgeId{0}) == "order");
    CHECK(plan.origin(EdgeId{0}) == origin);
    CHECK(plan.extra(EdgeId{0}) == "\"note\":\"x\"");
    CHECK(plan.edges_of(second).empty());
    CHECK(plan.find_task("9") == std::nullopt);
}

TEST_CASE("edges are sorted by task and keep their order and all they carry within one", "[model]") {
    PlanBuilder builder;
    const auto actor = builder.add(ActorRow{.id = "a", .name = "a"});
    const auto other = builder.add(ActorRow{.id = "b", .name = "b"});
    const auto early = builder.add(TaskRow{.id = "1"});
    const auto late = builder.add(TaskRow{.id = "2"});
    builder.add(
        EdgeRow{.task = late, .actor = other, .role = Role::lead, .rule = "label", .extra = "\"y\":2"});
    builder.add(EdgeRow{.task = early, .actor = other, .basis = Basis::listed, .origin = {.line = 4}});
    builder.add(EdgeRow{.task = late, .actor = actor, .basis = Basis::named, .extra = "\"x\":1"});
    const auto plan = std::move(builder).finish();
    CHECK(edges_of(plan) == std::vector<SketchEdge>{{0, 1, Role::joint, Basis::listed},
                                                    {1, 1, Role::lead, Basis::stated},
                                                    {1, 0, Role::joint, Basis::named}});
    CHECK(plan.origin(EdgeId{0}).line == 4);
    CHECK(plan.rule(EdgeId{1}) == "label");
    CHECK(plan.extra(EdgeId{0}).empty());
    CHECK(plan.extra(EdgeId{1}) == "\"y\":2");
    CHECK(plan.extra(EdgeId{2}) == "\"x\":1");
    CHECK(plan.rule(EdgeId{2}).empty());
}

TEST_CASE("any order of adding gives the edges of a stable sort by task", "[model]") {
    std::mt19937 random(5);
    for (int round = 0; round < 500; ++round) {
        auto sketch = testing::random_sketch(random);
        const auto plan = plan_from(sketch);
        std::ranges::stable_sort(sketch.edges, {}, &SketchEdge::task);
        CHECK(edges_of(plan) == sketch.edges);
        std::size_t covered = 0;
        for (auto task : plan.tasks()) {
            for (auto edge : plan.edges_of(task)) {
                CHECK(plan.task(edge) == task);
                ++covered;
            }
        }
        CHECK(covered == plan.edge_count());
    }
}

TEST_CASE("the repeated edges are those that comparing all pairs finds", "[model]") {
    std::mt19937 random(6);
    int found = 0;
    for (int round = 0; round < 500; ++round) {
        std::vector<SketchEdge> edges;
        PlanBuilder builder;
        for (const char* id : {"a", "b", "c", "d"}) {
            builder.add(ActorRow{.id = id, .name = id});
            builder.add(TaskRow{.id = id});
        }
        for (auto count = testing::below(random, 14); count > 0; --count) {
            edges.push_back({testing::below(random, 4), testing::below(random, 4),
                             words<Role>()[testing::below(random, 3)].value});
            builder.add(EdgeRow{
                .task = {edges.back().task}, .actor = {edges.back().actor}, .role = edges.back().role});
        }
        const auto expected = repeated_by_force(edges);
        std::vector<std::pair<std::size_t, std::size_t>> repeated;
        for (const auto& [earlier, later] : builder.repeated_edges(edges.size()))
            repeated.emplace_back(earlier, later);
        CHECK(repeated == expected);
        CHECK(builder.repeated_edges(1).size() == std::min<std::size_t>(1, expected.size()));
        found += expected.empty() ? 0 : 1;
    }
    CHECK(found > 50);
}

TEST_CASE("a plan can be taken up again, with or without its edges", "[model]") {
    PlanBuilder first;
    const auto actor = first.add(ActorRow{.id = "a", .name = "a"});
    const auto task = first.add(TaskRow{.id = "1"});
    first.add(EdgeRow{.task = task, .actor = actor, .basis = Basis::named, .rule = "text"});
    const auto plan = std::move(first).finish();

    PlanBuilder more(plan);
    const auto second = more.add(TaskRow{.id = "2"});
    more.add(EdgeRow{.task = second, .actor = actor});
    const auto grown = std::move(more).finish();
    CHECK(grown.edge_count() == 2);
    CHECK(grown.rule(EdgeId{0}) == "text");
    CHECK(grown.basis(EdgeId{1}) == Basis::stated);

    const auto bare = PlanBuilder(plan, false).finish();
    CHECK(bare.edge_count() == 0);
    CHECK(bare.edges_of(task).empty());
    CHECK(bare.find_task("1") == task);
}

TEST_CASE("a renamed actor keeps its old name as an alias, once", "[model]") {
    PlanBuilder builder;
    const auto actor = builder.add(ActorRow{.id = "wjj", .name = "市卫计局", .aliases = {"市卫生健康局"}});
    builder.rename(actor, "市卫生健康局");
    builder.rename(actor, "市卫生健康局");
    const auto plan = std::move(builder).finish();
    CHECK(plan.name(actor) == "市卫生健康局");
    REQUIRE(plan.aliases(actor).size() == 1);
    CHECK(plan.aliases(actor).front() == "市卫计局");
    CHECK(plan.find_actor("wjj") == actor);
}

TEST_CASE("a breach of what the caller promised is a bug and throws", "[model]") {
    PlanBuilder builder;
    const auto task = builder.add(TaskRow{.id = "1"});
    builder.add(ActorRow{.id = "a"});
    builder.add(GroupRow{.id = "g"});
    CHECK_THROWS_AS(builder.add(TaskRow{.id = "1"}), std::logic_error);
    CHECK_THROWS_AS(builder.add(ActorRow{.id = "a"}), std::logic_error);
    CHECK_THROWS_AS(builder.add(GroupRow{.id = "g"}), std::logic_error);
    CHECK_THROWS_AS(builder.add(TaskRow{.id = "2", .group = GroupId{5}}), std::logic_error);
    CHECK_THROWS_AS(builder.add(EdgeRow{.task = task, .actor = ActorId{5}}), std::logic_error);
    CHECK_THROWS_AS(builder.add(EdgeRow{.task = TaskId{5}, .actor = ActorId{0}}), std::logic_error);
}

}  // namespace zeren::model
