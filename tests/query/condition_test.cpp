#include "query/condition.hpp"

#include "model/plan_builder.hpp"
#include "query/answer_text.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"

namespace zeren::query {
namespace {

using graph::AccountabilityGraph;
using testing::graph_from_text;

constexpr std::string_view small_plan = R"(
    task      health  finance  towns:collective
    A/draft     L       C        -
    A/ship      C       l        J
    B/mend      -       -        J
    B/alone     -       N        -  )";

/// The ids of the rows of a list that fit.
std::string fitting(const AccountabilityGraph& graph, const std::string& query, const std::string& where) {
    const auto whole = answer_to(graph, R"({"query": ")" + query + R"(", "where": )" + where + "}");
    INFO(whole.dump());
    REQUIRE(whole.contains("answer"));
    return ids(whole["answer"][query]);
}

std::string wrong(const std::string& where) {
    return error_of(graph_from_text(small_plan), R"({"query": "tasks", "where": )" + where + "}");
}

AccountabilityGraph dated_plan() {
    model::PlanBuilder builder;
    builder.info() = {.id = "p"};
    const auto add = [&](std::string id, std::string by, std::optional<model::Status> status, bool ongoing) {
        builder.add(model::TaskRow{.id = std::move(id),
                                   .title = "Title",
                                   .due = {.by = std::move(by), .ongoing = ongoing},
                                   .status = status});
    };
    add("march", "2024-03-31", model::Status::in_progress, false);
    add("done", "2024-03-31", model::Status::done, false);
    add("month", "2024-06", std::nullopt, false);
    add("year", "2024", std::nullopt, false);
    add("always", "", std::nullopt, true);
    add("words", "soon", std::nullopt, false);
    std::vector<model::Plan> plans;
    plans.push_back(std::move(builder).finish());
    return AccountabilityGraph(std::move(plans));
}

}  // namespace

TEST_CASE("a condition on a task looks at the task, and at one edge for all that is said of edges",
          "[query]") {
    const auto graph = graph_from_text(small_plan);
    CHECK(fitting(graph, "tasks", R"({})") == "draft ship mend alone");
    CHECK(fitting(graph, "tasks", R"({"id": ["mend", "draft"]})") == "draft mend");
    CHECK(fitting(graph, "tasks", R"({"text": "AL"})") == "alone");
    CHECK(fitting(graph, "tasks", R"({"group": "B"})") == "mend alone");
    CHECK(fitting(graph, "tasks", R"({"state": ["unowned", "collective-only"]})") == "mend alone");
    CHECK(fitting(graph, "tasks", R"({"role": "lead", "actor": "health"})") == "draft");
    CHECK(fitting(graph, "tasks", R"({"and": [{"role": "lead"}, {"actor": "health"}]})") == "draft ship");
    CHECK(fitting(graph, "tasks", R"({"kind": "collective"})") == "ship mend");
    CHECK(fitting(graph, "tasks", R"({"not": {"actor": "towns"}, "or": [{"id": "ship"}, {"group": "A"}]})") ==
          "draft");
}

TEST_CASE("edges that are only named count where a basis is spoken of", "[query]") {
    const auto graph = graph_from_text(small_plan);
    CHECK(fitting(graph, "tasks", R"({"actor": "finance"})") == "draft ship");
    CHECK(fitting(graph, "tasks", R"({"actor": "finance", "basis": ["named", "stated"]})") == "draft alone");
    CHECK(fitting(graph, "edges", R"({"actor": "finance"})") == "finance finance");
    CHECK(fitting(graph, "edges", R"({"basis": "named"})") == "finance");
}

TEST_CASE("a condition on an actor looks at the actor, and at one edge for all else", "[query]") {
    const auto graph = graph_from_text(small_plan);
    CHECK(fitting(graph, "actors", R"({"text": "NAN"})") == "finance");
    CHECK(fitting(graph, "actors", R"({"kind": "department"})") == "health finance");
    CHECK(fitting(graph, "actors", R"({"role": "joint", "group": "A"})") == "towns");
    CHECK(fitting(graph, "actors", R"({"not": {"role": "lead"}})") == "towns");
    CHECK(fitting(graph, "actors", R"({"state": "led", "role": "cooperate"})") == "health finance");
    CHECK(fitting(graph, "actors", R"({"actor": ["towns", "health"], "id": "health"})") == "health");
}

TEST_CASE("a condition on an edge looks at the edge and both of its ends", "[query]") {
    const auto graph = graph_from_text(small_plan);
    CHECK(fitting(graph, "edges", R"({"group": "A", "kind": "department", "role": "cooperate"})") ==
          "finance health");
    CHECK(fitting(graph, "edges", R"({"id": "mend"})") == "towns");
    CHECK(fitting(graph, "edges", R"({"text": "sh", "not": {"role": "lead"}})") == "health towns");
    CHECK(fitting(graph, "edges", R"({"state": "collective-only"})") == "towns");
}

TEST_CASE("deadlines are told for the day of the request", "[query]") {
    const auto graph = dated_plan();
    CHECK(fitting(graph, "tasks", R"({"due": {"before": "2024-06-30"}})") == "march done");
    CHECK(fitting(graph, "tasks", R"({"due": {"after": "2024-03-31"}})") == "month year");
    CHECK(fitting(graph, "tasks", R"({"due": {"after": "2024-03-30", "before": "2024-07-01"}})") ==
          "march done month");
    CHECK(fitting(graph, "tasks", R"({"due": {"overdue": true, "as_of": "2024-03-31"}})").empty());
    CHECK(fitting(graph, "tasks", R"({"due": {"overdue": true, "as_of": "2024-07-01"}})") == "march month");
    CHECK(fitting(graph, "tasks", R"({"due": {"overdue": false, "as_of": "2024-07-01"}})") ==
          "done year always words");
    CHECK(fitting(graph, "tasks", R"({"due": {"dated": false}})") == "always words");
    CHECK(fitting(graph, "tasks", R"({"due": {"ongoing": true}})") == "always");
}

TEST_CASE("deadlines filter every query", "[query]") {
    const auto graph = dated_plan();
    const auto answer = answer_to(graph, R"({"query": "unowned", "due": {"after": "2024-05-01"}})");
    CHECK(ids(answer["answer"]["unowned"]) == "month year");
    CHECK(answer["query"].dump() == R"({"query":"unowned","due":{"after":"2024-05-01"}})");
}

TEST_CASE("a condition is noted as understood", "[query]") {
    const auto graph = graph_from_text(small_plan);
    const auto answer =
        answer_to(graph, R"({"query": "tasks", "count": true, "where": {"or": [{"role": ["joint", "lead"]},
                   {"not": {"actor": "health", "state": "led"}}], "id": ["ship"], "text": ["a", "b"]}})");
    CHECK(answer["query"].dump() == R"({"query":"tasks","count":true,"where":{"id":"ship","text":["a","b"],)"
                                    R"("or":[{"role":["lead","joint"]},)"
                                    R"({"not":{"state":"led","actor":"health"}}]}})");
}

TEST_CASE("a condition has as many parts as can be held against every row, and any number of ids",
          "[query]") {
    const auto graph = graph_from_text(small_plan);
    std::string ids = R"("ship")", words = R"("ship")", parts = R"({"id": "ship"})";
    for (int at = 0; at < 998; ++at) {
        ids += R"(, "x", "draft")";
        words += R"(, "x")";
        parts += R"(, {"id": "x"})";
    }
    CHECK(fitting(graph, "tasks", R"({"id": [)" + ids + "]}") == "draft ship");
    CHECK(fitting(graph, "tasks", R"({"text": [)" + words + "]}") == "ship");
    CHECK(fitting(graph, "tasks", R"({"or": [)" + parts + "]}") == "ship");
    const std::string refused =
        "too-large: a `where` of more than 1,000 conditions and words for `text` (list ids or actors in one "
        "condition, as in \"id\": [\"1\", \"2\"])";
    CHECK(wrong(R"({"text": [)" + words + R"(, "y"]})") == refused);
    CHECK(wrong(R"({"or": [)" + parts + R"(, {}, {}, {}]})") == refused);
}

TEST_CASE("what is wrong in a condition is told with the pointer of the member", "[query]") {
    const std::string usual = " (`zeren help query` lists the queries and their members)";
    CHECK(wrong(R"({"and": [{"id": "ship"}, {"role": "leed"}]})") ==
          "bad-value: \"/where/and/1/role\" must be \"lead\", \"cooperate\" or \"joint\", not \"leed\" "
          "(did you mean \"lead\"?)");
    CHECK(wrong(R"({"not": {"state": "led", "stat": "led"}})") ==
          "unknown-member: there is no member \"/where/not/stat\" (did you mean \"state\" or \"status\"?)");
    CHECK(wrong(R"({"or": {}})") ==
          "wrong-type: \"/where/or\" must be a list of conditions, not an object" + usual);
    CHECK(wrong(R"({"or": []})") ==
          "bad-value: \"/where/or\" must not be empty (leave the member out to select everything)");
    CHECK(wrong(R"({"or": [7]})") == "wrong-type: \"/where/or/0\" must be an object, not a number" + usual);
    CHECK(wrong(R"({"or": [{"actor": ["healt"]}]})") ==
          "unknown-actor: \"/where/or/0/actor/0\": no actor is called \"healt\" (did you mean \"health\"?)");
    CHECK(wrong(R"({"group": "C"})").starts_with("unknown-group: \"/where/group\": "));
    CHECK(
        wrong(R"({"due": {"before": "2024-02-30"}})") ==
        "bad-value: \"/where/due/before\" must be a day, not \"2024-02-30\" (write year, month and day as in "
        "\"2025-12-31\")");
    CHECK(wrong(R"({"due": {"overdue": true}})") ==
          "usage: \"/where/due/overdue\" needs a day (name it with \"/where/due/as_of\": zeren reads no "
          "clock)");
}

}  // namespace zeren::query
