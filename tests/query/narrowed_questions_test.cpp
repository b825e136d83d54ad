#include <random>
#include <set>
#include <string>
#include <vector>

#include "model/plan_builder.hpp"
#include "query/answer_text.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"
#include "testing/sketch.hpp"

namespace zeren::query {
namespace {

using graph::AccountabilityGraph;
using testing::graph_from_text;

constexpr std::string_view small_plan = R"(
    task      health  finance  towns:collective
    A/draft     L       C        -
    A/ship      C       L        J
    B/mend      -       -        J
    B/alone     -       -        -  )";

/// The answer to a query with a further member.
Json asked(const AccountabilityGraph& graph, const std::string& query, const std::string& members) {
    auto whole = answer_to(graph, R"({"query": ")" + query + R"(", )" + members + "}");
    INFO(whole.dump());
    REQUIRE(whole.contains("answer"));
    return whole["answer"];
}

AccountabilityGraph graph_of(const testing::Sketch& sketch) {
    std::vector<model::Plan> plans;
    plans.push_back(testing::plan_from(sketch));
    return AccountabilityGraph(std::move(plans));
}

std::set<std::string> id_set(const Json& rows) {
    std::set<std::string> ids;
    for (const auto& row : rows) ids.insert(row.at("id").get<std::string>());
    return ids;
}

AccountabilityGraph dated_plan() {
    model::PlanBuilder builder;
    builder.info() = {.id = "p"};
    const auto a = builder.add(model::ActorRow{.id = "a", .name = "a"});
    const auto b = builder.add(model::ActorRow{.id = "b", .name = "b"});
    const auto add = [&](std::string_view id, std::string by, std::optional<model::Status> status) {
        const auto task = builder.add(
            model::TaskRow{.id = id, .title = id, .due = {.by = std::move(by)}, .status = status});
        builder.add(model::EdgeRow{.task = task, .actor = a, .role = model::Role::lead});
        builder.add(model::EdgeRow{.task = task, .actor = a, .role = model::Role::cooperate});
        if (id != "done") builder.add(model::EdgeRow{.task = task, .actor = b, .role = model::Role::joint});
    };
    add("late", "2024-06-29", model::Status::in_progress);
    add("done", "2024-06-29", model::Status::done);
    add("later", "2024-07-05", std::nullopt);
    add("open", "", std::nullopt);
    std::vector<model::Plan> plans;
    plans.push_back(std::move(builder).finish());
    return AccountabilityGraph(std::move(plans));
}

}  // namespace

TEST_CASE("a measure sees only the tasks that fit a condition", "[query]") {
    const auto graph = graph_from_text(small_plan);
    const std::string where = R"("where": {"not": {"role": "lead", "actor": "finance"}})";
    CHECK(ids(asked(graph, "load", where)["rows"]) == "health finance towns");
    CHECK(asked(graph, "load", where)["rows"][0]["cooperate"] == 0);
    CHECK(ids(asked(graph, "unowned", R"("where": {"text": "alone"})")["unowned"]) == "alone");
    CHECK(ids(asked(graph, "unowned", R"("where": {"text": "ship"})")["unowned"]).empty());
    CHECK(ids(asked(graph, "owns",
                    R"("actor": "health", "where": {"group": "A", "text": "sh"})")["cooperate"]) == "ship");
    CHECK(asked(graph, "balance", R"("kinds": "department", "where": {"text": "draft"})")["before"] == 1);
    const auto understood = answer_to(graph, R"({"query": "load", "where": {"role": ["lead"]}})")["query"];
    CHECK(understood["where"].dump() == R"({"role":"lead"})");
}

TEST_CASE("the lists of unowned under a condition are the whole lists, cut to the tasks that fit",
          "[query][property]") {
    std::mt19937 random(20250);
    const std::vector<std::string> conditions = {
        R"({"role": "lead"})", R"({"not": {"role": "lead", "actor": "a1"}})",
        R"({"or": [{"id": ["t0", "t3"]}, {"kind": "collective"}]})", R"({"state": ["unowned", "no-lead"]})",
        R"({"basis": "named"})"};
    int narrowed = 0;
    for (int round = 0; round < 300; ++round) {
        const auto graph = graph_of(testing::random_sketch(random));
        if (graph.actor_count() < 2) continue;
        const auto& condition = conditions[static_cast<std::size_t>(round) % conditions.size()];
        const auto where = R"("where": )" + condition;
        INFO(condition);
        const auto fitting = id_set(asked(graph, "tasks", where)["tasks"]);
        const auto whole = asked(graph, "unowned", R"("expand": false)");
        const auto part = asked(graph, "unowned", where);
        for (const auto* list : {"unowned", "no_lead", "collective_only", "several_leads"}) {
            std::set<std::string> expected;
            for (const auto& id : id_set(whole[list])) {
                if (fitting.contains(id)) expected.insert(id);
            }
            CHECK(id_set(part[list]) == expected);
        }
        narrowed += fitting.size() < graph.task_count() ? 1 : 0;
    }
    CHECK(narrowed > 100);
}

TEST_CASE("queries about one task, and comparisons, have no condition", "[query]") {
    const auto graph = graph_from_text(small_plan);
    CHECK(error_of(graph, R"({"query": "who", "task": "draft", "where": {"id": "draft"}})")
              .starts_with("unknown-member: there is no member \"/where\""));
    CHECK(error_of(graph, R"({"query": "load", "where": {"rol": "lead"}})") ==
          "unknown-member: there is no member \"/where/rol\" (did you mean \"role\"?)");
}

TEST_CASE("the day of a request tells of each task how many days are left", "[query][due]") {
    const auto graph = dated_plan();
    const auto owned = asked(graph, "owns", R"("actor": "a", "as_of": "2024-06-30")")["lead"];
    CHECK(
        owned[0].dump() ==
        R"({"plan":"p","id":"late","title":"late","group":"","by":"2024-06-29","days":-1,"status":"in-progress"})");
    CHECK(owned[3]["days"].is_null());
    CHECK_FALSE(asked(graph, "owns", R"("actor": "a")")["lead"][0].contains("days"));
    CHECK(asked(graph, "who", R"("task": "later", "as_of": "2024-06-30")")["task"]["days"] == 5);
}

TEST_CASE("load counts what is late on the day of a request, each task once", "[query][due]") {
    const auto rows = asked(dated_plan(), "load", R"("as_of": "2024-06-30")")["rows"];
    CHECK(rows[0]["actor"]["id"] == "a");
    CHECK(rows[0]["overdue"] == 1);
    CHECK(rows[1]["overdue"] == 1);
    const auto later = asked(dated_plan(), "load", R"("as_of": "2024-07-06")")["rows"];
    CHECK(later[0]["overdue"] == 2);
    CHECK_FALSE(asked(dated_plan(), "load", R"("top": 1)")["rows"][0].contains("overdue"));
}

TEST_CASE("an overdue filter takes the day of the request, unless it names its own", "[query][due]") {
    const auto graph = dated_plan();
    const auto late = [&](const std::string& members) {
        return ids(asked(graph, "owns", R"("actor": "b", )" + members)["joint"]);
    };
    CHECK(late(R"("due": {"overdue": true}, "as_of": "2024-06-30")") == "late");
    CHECK(late(R"("due": {"overdue": true}, "as_of": "2024-07-06")") == "late later");
    CHECK(late(R"("due": {"overdue": true, "as_of": "2024-06-30"}, "as_of": "2024-07-06")") == "late");
    CHECK(late(R"("where": {"not": {"due": {"overdue": true}}}, "as_of": "2024-06-30")") == "later open");
    CHECK(error_of(graph, R"({"query": "load", "due": {"overdue": true}})") ==
          "usage: \"/due/overdue\" needs a day (name it with \"/due/as_of\": zeren reads no clock)");
}

}  // namespace zeren::query
