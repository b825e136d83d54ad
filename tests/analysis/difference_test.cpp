#include "analysis/difference.hpp"

#include <random>
#include <set>
#include <string>
#include <tuple>

#include "analysis/ids.hpp"
#include "model/plan_builder.hpp"
#include "testing/annex.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"
#include "testing/sketch.hpp"

namespace zeren::analysis {
namespace {

using graph::AccountabilityGraph;
using model::Role;
using testing::graph_from_text;

std::string role_word(const std::optional<Role>& role) {
    return role ? std::string(model::name_of(*role)) : std::string("-");
}

/// Every changed edge as `task actor before>after`.
Ids edge_words(const AccountabilityGraph& before, const AccountabilityGraph& after, const Difference& found) {
    Ids out;
    for (const auto& change : found.changed) {
        for (const auto& edge : change.edges) {
            const auto name = edge.fate == EdgeFate::lost ? before.id(edge.actor) : after.id(edge.actor);
            out.push_back(std::string(after.id(change.after)) + " " + std::string(name) + " " +
                          role_word(edge.before) + ">" + role_word(edge.after));
        }
    }
    return out;
}

Difference compared(const AccountabilityGraph& before, const AccountabilityGraph& after,
                    const model::Registry* registry = nullptr) {
    return difference(owners_of(before), owners_of(after), registry);
}

AccountabilityGraph tasks_called(const std::vector<std::pair<std::string, std::string>>& tasks) {
    model::PlanBuilder builder;
    const auto actor = builder.add(model::ActorRow{.id = "a", .name = "a"});
    for (const auto& [id, title] : tasks) {
        const auto task = builder.add(model::TaskRow{.id = id, .title = title});
        builder.add(model::EdgeRow{.task = task, .actor = actor, .role = Role::lead});
    }
    std::vector<model::Plan> plans;
    plans.push_back(std::move(builder).finish());
    return AccountabilityGraph(std::move(plans));
}

AccountabilityGraph one_actor(const std::string& id, const std::string& name,
                              const std::vector<std::string>& aliases = {}) {
    model::PlanBuilder builder;
    const auto actor = builder.add(model::ActorRow{.id = id, .name = name, .aliases = aliases});
    const auto task = builder.add(model::TaskRow{.id = "t", .title = "t"});
    builder.add(model::EdgeRow{.task = task, .actor = actor, .role = Role::lead});
    std::vector<model::Plan> plans;
    plans.push_back(std::move(builder).finish());
    return AccountabilityGraph(std::move(plans));
}

}  // namespace

TEST_CASE("a graph does not differ from itself", "[difference]") {
    const auto graph = testing::annex_graph();
    CHECK(compared(graph, graph).empty());
}

TEST_CASE("edges gained, lost and changed in role are told task by task", "[difference]") {
    const auto before = graph_from_text(R"(
        task   health  finance  towns:collective
        draft    L       C        -
        ship     -       L        J
        rest     L       -        -  )");
    const auto after = graph_from_text(R"(
        task   health  finance  towns:collective
        draft    C       L        -
        ship     C       L        -
        rest     L       -        -  )");
    const auto found = compared(before, after);
    CHECK(edge_words(before, after, found) == Ids{"draft health lead>cooperate",
                                                  "draft finance cooperate>lead", "ship health ->cooperate",
                                                  "ship towns joint>-"});
    REQUIRE(found.changed.size() == 2);
    REQUIRE(found.changed.front().lead);
    CHECK(ids(before, found.changed.front().lead->before) == Ids{"health"});
    CHECK(ids(after, found.changed.front().lead->after) == Ids{"finance"});
    CHECK_FALSE(found.changed.back().lead);
    CHECK(ids(before, found.actors_gone).empty());
}

TEST_CASE("owners in another order are told, and only those that both sides have", "[difference]") {
    const auto before = graph_from_text(R"(
        task   a  b  c
        draft  L  C  C  )");
    const auto after = graph_from_text(R"(
        task   a  c  b  d
        draft  L  C  C  C  )");
    const auto found = compared(before, after);
    REQUIRE(found.changed.size() == 1);
    REQUIRE(found.changed.front().order);
    CHECK(ids(after, found.changed.front().order->before) == Ids{"a", "b", "c"});
    CHECK(ids(after, found.changed.front().order->after) == Ids{"a", "c", "b"});
    CHECK(ids(after, found.actors_added) == Ids{"d"});
}

TEST_CASE("another deadline, status, title or group is a change, other words for the same are none",
          "[difference]") {
    const auto graph = [](model::Due due, std::optional<model::Status> status, std::string_view title,
                          std::string_view group_id, std::string_view group) {
        model::PlanBuilder builder;
        const auto in = builder.add(model::GroupRow{.id = group_id, .title = group});
        builder.add(model::TaskRow{.id = "1",
                                   .title = title,
                                   .text = "建立专家库",
                                   .group = in,
                                   .due = std::move(due),
                                   .status = status});
        std::vector<model::Plan> plans;
        plans.push_back(std::move(builder).finish());
        return AccountabilityGraph(std::move(plans));
    };
    const auto before = graph({.words = "2025年底", .by = "2025-12-31"}, std::nullopt, "库", "1", "改革");
    CHECK(compared(before,
                   graph({.words = "12月底前", .by = "2025-12-31"}, std::nullopt, "“库”", "2", "改革。"))
              .empty());
    const auto told = [&](const AccountabilityGraph& after) {
        const auto found = compared(before, after);
        REQUIRE(found.changed.size() == 1);
        const auto& change = found.changed.front();
        return std::string(change.new_deadline ? "due " : "") + (change.new_status ? "status " : "") +
               (change.new_title ? "title " : "") + (change.new_group ? "group " : "");
    };
    CHECK(told(graph({.words = "2026年", .by = "2026-12-31"}, std::nullopt, "库", "1", "改革")) == "due ");
    CHECK(told(graph({}, std::nullopt, "库", "1", "改革")) == "due ");
    CHECK(told(graph({.by = "2025-12-31"}, model::Status::done, "库", "1", "改革")) == "status ");
    CHECK(told(graph({.by = "2025-12-31"}, std::nullopt, "专家", "1", "改革")) == "title ");
    CHECK(told(graph({.by = "2025-12-31"}, std::nullopt, "库", "1", "发展")) == "group ");
}

TEST_CASE("a number given to a task of which nothing is left is gone and new", "[difference]") {
    const auto before = tasks_called({{"1", "建立专家库"}, {"2", "义诊"}});
    const auto after = tasks_called({{"1", "修缮村道"}, {"2", "义诊"}});
    const auto found = compared(before, after);
    CHECK(found.changed.empty());
    CHECK(ids(before, found.gone) == Ids{"1"});
    CHECK(ids(after, found.added) == Ids{"1"});
}

TEST_CASE("a task that loses its lead or its owners is worse", "[difference]") {
    const auto before = graph_from_text(R"(
        task  a  towns:collective
        one   L  C
        two   L  -
        tri   C  -  )");
    const auto after = graph_from_text(R"(
        task  a  towns:collective
        one   -  C
        two   C  -
        tri   L  -  )");
    const auto found = compared(before, after);
    REQUIRE(found.changed.size() == 3);
    CHECK(found.changed[0].is_worse());
    CHECK(found.changed[0].state_after == model::TaskState::collective_only);
    CHECK(found.changed[1].is_worse());
    CHECK_FALSE(found.changed[2].is_worse());
}

TEST_CASE("tasks that are new, gone or renumbered", "[difference]") {
    const auto before = tasks_called({{"1", "建立专家库"}, {"2", "开展义诊活动"}, {"3", "修建健康步道"}});
    const auto after = tasks_called({{"1", "加强组织领导"}, {"2", "建立专家库"}, {"4", "开展义诊活动"}});
    const auto found = compared(before, after);
    CHECK(ids(before, found.gone) == Ids{"3"});
    CHECK(ids(after, found.added) == Ids{"1"});
    CHECK(found.changed.empty());
}

TEST_CASE("a task that was split or merged is neither gone nor new", "[difference]") {
    const auto whole = tasks_called({{"1", "制定实施方案并组织专家开展评估"}, {"2", "修建健康步道"}});
    const auto parts =
        tasks_called({{"1", "制定实施方案"}, {"2", "组织专家开展评估"}, {"3", "修建健康步道"}});
    const auto split = compared(whole, parts);
    REQUIRE(split.split.size() == 1);
    CHECK(whole.id(split.split.front().whole) == "1");
    CHECK(ids(parts, split.split.front().parts) == Ids{"1", "2"});
    CHECK(split.gone.empty());
    CHECK(split.added.empty());
    const auto merged = compared(parts, whole);
    REQUIRE(merged.merged.size() == 1);
    CHECK(whole.id(merged.merged.front().whole) == "1");
    CHECK(ids(parts, merged.merged.front().parts) == Ids{"1", "2"});
    CHECK(merged.gone.empty());
}

TEST_CASE("a reworded task is a change, other punctuation is none", "[difference]") {
    const auto before = tasks_called({{"1", "推进居民健康素养监测工作。"}, {"2", "建立“专家库”"}});
    const auto after = tasks_called({{"1", "推进居民健康素养的监测"}, {"2", "建立专家库。"}});
    const auto found = compared(before, after);
    REQUIRE(found.changed.size() == 1);
    CHECK(found.changed.front().is_reworded());
    CHECK(found.changed.front().similarity < 1.0);
    CHECK(after.id(found.changed.front().after) == "1");
}

TEST_CASE("actors are found again by id, alias and the registry's former names", "[difference]") {
    const auto same_id = compared(one_actor("wjj", "市卫生计生局"), one_actor("wjj", "市卫生健康局"));
    CHECK(same_id.renamed.size() == 1);
    CHECK(same_id.changed.empty());
    const auto alias = compared(one_actor("x", "市卫健局"), one_actor("y", "市卫生健康局", {"市卫健局"}));
    CHECK(alias.renamed.size() == 1);
    CHECK(alias.actors_gone.empty());
    const auto registry = model::Registry::make(
        "中山市", {{.id = "wjj", .name = "市卫生健康局", .former = {"市卫生计生局"}}}, "registry.json");
    REQUIRE(registry.ok());
    const auto before = one_actor("x", "市卫生计生局");
    const auto after = one_actor("y", "市卫生健康局");
    CHECK(compared(before, after, &registry.value()).renamed.size() == 1);
    const auto strangers = compared(before, after);
    CHECK(strangers.renamed.empty());
    CHECK(ids(before, strangers.actors_gone) == Ids{"x"});
    CHECK(ids(after, strangers.actors_added) == Ids{"y"});
    CHECK(edge_words(before, after, strangers) == Ids{"t y ->lead", "t x lead>-"});
}

TEST_CASE("two actors that exchange names keep their names, not their ids", "[difference]") {
    const auto before = graph_from_text(R"(
        task  a  b
        one   L  C  )");
    CHECK(compared(before, graph_from_text(R"(
        task  b  a
        one   C  L  )"))
              .changed.front()
              .edges.empty());
}

TEST_CASE("edges that differ are those that a set difference finds", "[difference]") {
    std::mt19937 random(31);
    for (int round = 0; round < 1000; ++round) {
        CAPTURE(round);
        auto before = testing::random_sketch(random);
        auto after = testing::random_sketch(random);
        after.tasks = before.tasks;
        after.actors = before.actors;
        after.members = before.members;
        std::erase_if(after.edges, [&](const testing::SketchEdge& edge) {
            return edge.task >= after.tasks || edge.actor >= after.actors.size();
        });
        const auto edges_of = [](const testing::Sketch& sketch) {
            std::set<std::tuple<std::uint32_t, std::uint32_t, Role>> edges;
            for (const auto& edge : sketch.edges) {
                if (edge.basis != model::Basis::named) edges.emplace(edge.task, edge.actor, edge.role);
            }
            return edges;
        };
        const auto graph_from = [](const testing::Sketch& sketch) {
            std::vector<model::Plan> plans;
            plans.push_back(plan_from(sketch));
            return AccountabilityGraph(std::move(plans));
        };
        const auto olds = edges_of(before);
        const auto news = edges_of(after);
        const auto old_graph = graph_from(before);
        const auto new_graph = graph_from(after);
        std::set<std::tuple<std::uint32_t, std::uint32_t, Role>> lost, gained;
        for (const auto& change : compared(old_graph, new_graph).changed) {
            for (const auto& edge : change.edges) {
                if (edge.before)
                    CHECK(lost.emplace(change.before.value, edge.actor.value, *edge.before).second);
                if (edge.after)
                    CHECK(gained.emplace(change.after.value, edge.actor.value, *edge.after).second);
            }
        }
        std::set<std::tuple<std::uint32_t, std::uint32_t, Role>> expected_lost, expected_gained;
        std::ranges::set_difference(olds, news, std::inserter(expected_lost, expected_lost.end()));
        std::ranges::set_difference(news, olds, std::inserter(expected_gained, expected_gained.end()));
        CHECK(lost == expected_lost);
        CHECK(gained == expected_gained);
    }
}

}  // namespace zeren::analysis
