#include "query/questions.hpp"

#include "model/plan_builder.hpp"
#include "query/answer_text.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"

namespace zeren::query {
namespace {

using graph::AccountabilityGraph;
using testing::graph_from_text;
using testing::worked_example;

Json answer(const AccountabilityGraph& graph, std::string_view request) {
    auto whole = answer_to(graph, request);
    INFO(whole.dump());
    REQUIRE(whole.contains("answer"));
    return whole["answer"];
}

/// A plan with what drawn grids leave out: titles, texts, statuses, members.
AccountabilityGraph full_plan() {
    model::PlanBuilder builder;
    builder.info() = {.id = "zs", .jurisdiction = "中山", .lead_rule = "first"};
    const auto group = builder.add(model::GroupRow{.id = "一", .title = "应急管理"});
    const auto health = builder.add(model::ActorRow{.id = "wjj",
                                                    .name = "市卫生健康局",
                                                    .short_name = "卫健",
                                                    .kind = model::ActorKind::department,
                                                    .aliases = {"市卫健局"},
                                                    .capacity = 2.5});
    const auto towns =
        builder.add(model::ActorRow{.id = "zj", .name = "各镇街", .kind = model::ActorKind::collective});
    const auto east =
        builder.add(model::ActorRow{.id = "east", .name = "东区", .kind = model::ActorKind::town});
    const auto west =
        builder.add(model::ActorRow{.id = "west", .name = "西区", .kind = model::ActorKind::town});
    builder.set_members(towns, {east, west});
    const auto first = builder.add(model::TaskRow{.id = "1",
                                                  .title = "完善机制",
                                                  .text = "完善机制，2025年前完成。",
                                                  .group = group,
                                                  .due = {.words = "2025年前", .by = "2025-12-31"},
                                                  .status = model::Status::in_progress});
    const auto second = builder.add(model::TaskRow{.id = "2", .title = "建设队伍"});
    const auto add = [&](model::TaskId task, model::ActorId actor, model::Role role, model::Basis basis) {
        builder.add(model::EdgeRow{.task = task, .actor = actor, .role = role, .basis = basis});
    };
    add(first, health, model::Role::lead, model::Basis::first_listed);
    add(first, towns, model::Role::cooperate, model::Basis::first_listed);
    add(second, towns, model::Role::joint, model::Basis::listed);
    add(second, east, model::Role::cooperate, model::Basis::named);
    std::vector<model::Plan> plans;
    plans.push_back(std::move(builder).finish());
    return AccountabilityGraph(std::move(plans));
}

}  // namespace

TEST_CASE("who names everybody with the basis, in document order", "[query]") {
    const auto whole = answer_to(full_plan(), R"({"query": "who", "task": "完善机制"})");
    CHECK(whole["query"].dump() == R"({"query":"who","task":"1"})");
    CHECK(whole["answer"].dump() ==
          R"({"task":{"plan":"zs","id":"1","title":"完善机制","group":"一"},"state":"led",)"
          R"("lead":[{"id":"wjj","name":"市卫生健康局","kind":"department","jurisdiction":"中山",)"
          R"("basis":"first-listed"}],)"
          R"("cooperate":[{"id":"zj","name":"各镇街","kind":"collective","jurisdiction":"中山",)"
          R"("basis":"first-listed"}],"joint":[],"named":[]})");
}

TEST_CASE("an alias is understood as the canonical name", "[query]") {
    const auto whole =
        answer_to(full_plan(), R"({"query": "owns", "actor": "市卫健局", "group": "应急管理"})");
    CHECK(whole["query"].dump() == R"({"query":"owns","actor":"市卫生健康局","group":"一"})");
}

TEST_CASE("expand counts the members in place of their collective", "[query]") {
    const auto graph = full_plan();
    CHECK(ids(answer(graph, R"({"query": "load"})")["rows"]) == "wjj zj");
    CHECK(ids(answer(graph, R"({"query": "load", "expand": true})")["rows"]) == "east west wjj");
    const auto owns = answer(graph, R"({"query": "owns", "actor": "东区", "expand": true})");
    CHECK(owns["counts"].dump() == R"({"lead":0,"cooperate":1,"joint":1,"total":2,"named":1})");
}

TEST_CASE("unowned lists tasks by state, and counts beyond top", "[query]") {
    const auto graph =
        graph_from_text("task a b all:collective\n 1 - - -\n 2 - N -\n 3 C - -\n 4 - - L\n 5 L L -");
    CHECK(answer(graph, R"({"query": "unowned"})")["counts"].dump() ==
          R"({"unowned":2,"no_lead":1,"collective_only":1,"several_leads":1})");
    const auto first = answer(graph, R"({"query": "unowned", "top": 1})");
    CHECK(ids(first["unowned"]) == "1");
    CHECK(first["counts"]["unowned"] == 2);
}

TEST_CASE("load prints whole numbers whole, and its summary covers all rows", "[query]") {
    const auto graph = graph_from_text(worked_example);
    const auto load = answer(graph, R"({"query": "load", "top": 1})");
    REQUIRE(load["rows"].size() == 1);
    CHECK(load["rows"][0].dump() ==
          R"({"actor":{"id":"a","name":"a","kind":"department","jurisdiction":""},"lead":3,"lead_stated":3,)"
          R"("lead_inferred":0,"cooperate":1,"joint":0,"load":3.5,"share":0.5,"threshold":null,)"
          R"("overloaded":null,"reason":"fewer than 5 actors of this kind have a task"})");
    CHECK(load["summary"]["actors"] == 3);
    CHECK(load["summary"]["thresholds"].dump() == R"({"department":null})");
}

TEST_CASE("the worked example has Gini 0.5 and Herfindahl 0.625 on leads alone", "[query]") {
    const auto whole =
        answer_to(graph_from_text(worked_example),
                  R"({"query": "load", "weights": {"cooperate": 0}, "overload": {"above": 2}})");
    CHECK(whole["query"].dump() ==
          R"({"query":"load","weights":{"lead":1,"cooperate":0,"joint":0.5},"overload":{"above":2}})");
    CHECK(whole["answer"]["summary"].dump() ==
          R"({"actors":3,"mean":1.333333,"sd":1.247219,"median":1,"gini":0.5,"hhi":0.625,"max":3,)"
          R"("thresholds":{"department":2},"rule":{"above":2}})");
    CHECK(whole["answer"]["rows"][0]["overloaded"] == true);
    CHECK(whole["answer"]["rows"][0]["reason"].is_null());
}

TEST_CASE("weights and rules that make no sense are refused", "[query]") {
    const auto graph = graph_from_text(worked_example);
    CHECK(error_of(graph, R"({"query": "load", "weights": {"lead": -1}})") ==
          "bad-value: \"/weights/lead\" must not be below zero, but is -1 (`zeren help query` lists the "
          "queries and "
          "their members)");
    CHECK(error_of(graph, R"({"query": "load", "weights": {"lead": 1e300}})") ==
          "bad-value: \"/weights/lead\" must not be above 1000000 (`zeren help query` lists the queries and "
          "their members)");
    CHECK(error_of(graph, R"({"query": "load", "weights": {"leads": 1}})") ==
          "unknown-member: there is no member \"/weights/leads\" (did you mean \"lead\"?)");
    CHECK(
        error_of(graph, R"({"query": "load", "overload": "tuky"})") ==
        "bad-value: \"/overload\" must be \"tukey\", \"mean+2sd\", \"capacity\" or {\"above\": number}, not "
        "\"tuky\" (did you mean \"tukey\"?)");
    CHECK(error_of(graph, R"({"query": "load", "overload": 3})") ==
          "wrong-type: \"/overload\" must be \"tukey\", \"mean+2sd\", \"capacity\" or {\"above\": number}, "
          "not a "
          "number (`zeren help query` lists the queries and their members)");
    CHECK(error_of(graph, R"({"query": "load", "overload": {}})") ==
          "missing-member: \"/overload/above\" is missing (`zeren help query` lists the queries and their "
          "members)");
}

TEST_CASE("shared, exclusive and without answer the worked example", "[query]") {
    const auto graph = graph_from_text(worked_example);
    const auto pairs = answer(graph, R"({"query": "shared", "actor": "c", "top": 1})")["pairs"];
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0]["a"]["id"] == "c");
    CHECK(pairs[0]["b"]["id"] == "a");
    CHECK(pairs[0]["tasks"] == 2);
    CHECK(pairs[0]["jaccard"] == 0.4);
    const auto rows = answer(graph, R"({"query": "exclusive"})")["rows"];
    CHECK(ids(rows) == "a b c");
    CHECK(rows[0]["exclusivity"] == 1.871094);
    CHECK(rows[1]["exclusivity"] == 0.871094);
    CHECK(ids(rows[0]["tasks"]) == "t3");
    const auto without = answer(graph, R"({"query": "without", "actors": ["a", "a"]})");
    CHECK(ids(without["no_lead"]) == "t1 t2");
    CHECK(ids(without["unowned"]) == "t3");
    CHECK(without["components_before"] == 1);
    CHECK(without["components_after"] == 2);
    CHECK(ids(without["articulation"]) == "a");
}

TEST_CASE("tasks carry text, due, status and their edges", "[query]") {
    const auto graph = full_plan();
    const auto tasks = answer(graph, R"({"query": "tasks"})")["tasks"];
    REQUIRE(tasks.size() == 2);
    CHECK(tasks[0]["text"] == "完善机制，2025年前完成。");
    CHECK(tasks[0]["due"].dump() == R"({"words":"2025年前","by":"2025-12-31","repeats":"","ongoing":false})");
    CHECK(tasks[0]["status"] == "in-progress");
    CHECK(tasks[1]["text"] == "建设队伍");
    CHECK(tasks[1]["due"].is_null());
    CHECK(tasks[1]["status"].is_null());
    CHECK(tasks[1]["edges"][1].dump() ==
          R"({"actor":{"id":"east","name":"东区","kind":"town","jurisdiction":"中山"},)"
          R"("role":"cooperate","basis":"named"})");
}

TEST_CASE("tasks are selected by every common filter", "[query]") {
    const auto graph = full_plan();
    const auto selected = [&](std::string_view filters) {
        return ids(answer(graph, R"({"query": "tasks", )" + std::string(filters) + "}")["tasks"]);
    };
    CHECK(selected(R"("plan": "zs")") == "1 2");
    CHECK(selected(R"("group": "一")") == "1");
    CHECK(selected(R"("status": "in-progress")") == "1");
    CHECK(selected(R"("status": ["done", "dropped"])").empty());
    CHECK(selected(R"("role": "lead")") == "1");
    CHECK(selected(R"("basis": "named")") == "2");
    CHECK(selected(R"("kind": "collective")") == "1 2");
    CHECK(selected(R"("kind": "town")") == "2");
    CHECK(selected(R"("kind": "town", "expand": true)") == "1 2");
    CHECK(selected(R"("top": 1)") == "1");
}

TEST_CASE("actors carry their names, members, capacity and counts", "[query]") {
    const auto graph = full_plan();
    const auto actors = answer(graph, R"({"query": "actors"})")["actors"];
    CHECK(ids(actors) == "wjj zj east west");
    CHECK(actors[0].dump() ==
          R"({"id":"wjj","name":"市卫生健康局","kind":"department","jurisdiction":"中山","short":"卫健",)"
          R"("aliases":["市卫健局"],"members":[],"capacity":2.5,)"
          R"("counts":{"lead":1,"cooperate":0,"joint":0,"total":1,"named":0}})");
    CHECK(actors[1]["members"].dump() == R"(["east","west"])");
    CHECK(actors[1]["capacity"].is_null());
    CHECK(ids(answer(graph, R"({"query": "actors", "kind": "town"})")["actors"]) == "east west");
    CHECK(ids(answer(graph, R"({"query": "actors", "group": "一"})")["actors"]) == "wjj zj");
    CHECK(ids(answer(graph, R"({"query": "actors", "basis": "named"})")["actors"]) == "east");
    CHECK(ids(answer(graph, R"({"query": "actors", "plan": "zs", "kind": "town"})")["actors"]) ==
          "east west");
}

TEST_CASE("plans select the actors that they declare, and the tasks that are theirs", "[query]") {
    std::vector<model::Plan> plans;
    for (const std::string name : {"north", "south"}) {
        model::PlanBuilder builder(
            testing::plan_from_text("task both " + name + " idle\n one L C -", "city"));
        builder.info().id = name;
        plans.push_back(std::move(builder).finish());
    }
    const AccountabilityGraph graph(std::move(plans));
    CHECK(ids(answer(graph, R"({"query": "actors"})")["actors"]) == "both north idle south");
    CHECK(ids(answer(graph, R"({"query": "actors", "plan": "south"})")["actors"]) == "both idle south");
    CHECK(answer_to(graph, R"({"query": "who", "task": "one", "plan": "south"})")["query"].dump() ==
          R"({"query":"who","task":"south/one","plan":"south"})");
    CHECK(answer(graph, R"({"query": "owns", "actor": "both"})")["counts"]["lead"] == 2);
    CHECK(answer(graph, R"({"query": "owns", "actor": "both", "plan": "north"})")["counts"]["lead"] == 1);
    CHECK(error_of(graph, R"({"query": "who", "task": "one"})") ==
          "ambiguous-name: \"one\" fits 2 tasks (write \"north/one\" or \"south/one\")");
}

TEST_CASE("an empty graph answers every question about the whole with empty lists", "[query]") {
    const AccountabilityGraph graph(std::vector<model::Plan>{});
    CHECK(answer(graph, R"({"query": "load"})").dump() ==
          R"({"rows":[],"summary":{"actors":0,"mean":0,"sd":0,"median":0,"gini":0,"hhi":0,"max":0,)"
          R"("thresholds":{},"rule":"tukey"}})");
    CHECK(answer(graph, R"({"query": "shared"})").dump() == R"({"pairs":[]})");
    CHECK(answer(graph, R"({"query": "exclusive", "expand": true})").dump() == R"({"rows":[]})");
    CHECK(answer(graph, R"({"query": "unowned"})")["counts"]["unowned"] == 0);
    CHECK(answer(graph, R"({"query": "tasks"})").dump() == R"({"tasks":[]})");
}

}  // namespace zeren::query
