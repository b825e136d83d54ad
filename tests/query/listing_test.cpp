#include "query/listing.hpp"

#include "query/answer_text.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"

namespace zeren::query {
namespace {

using testing::graph_from_text;

constexpr std::string_view small_plan = R"(
    task      health  finance  towns:collective
    A/2         L       C        -
    A/10        C       L        J
    B/1         -       -        J
    B/3         L       N        -  )";

std::string answer(const std::string& members) {
    const auto whole = answer_to(graph_from_text(small_plan), "{" + members + "}");
    return whole.contains("answer") ? whole["answer"].dump() : whole.dump();
}

std::string wrong(const std::string& members) {
    return error_of(graph_from_text(small_plan), "{" + members + "}");
}

}  // namespace

TEST_CASE("select prints the members asked for, in their order", "[query]") {
    CHECK(answer(R"("query": "tasks", "select": ["leads", "id"], "top": 2)") ==
          R"({"tasks":[{"leads":["health"],"id":"2"},{"leads":["finance"],"id":"10"}]})");
    CHECK(answer(R"("query": "tasks", "id": 1)").find("unknown-member") != std::string::npos);
    CHECK(answer(R"("query": "actors", "select": ["name", "lead", "total"])") ==
          R"({"actors":[{"name":"health","lead":2,"total":3},{"name":"finance","lead":1,"total":2},)"
          R"({"name":"towns","lead":0,"total":2}]})");
    CHECK(answer(R"("query": "edges", "role": "joint")") ==
          R"({"edges":[{"task":{"plan":"plan","id":"10","title":"10","group":"A"},)"
          R"("actor":{"id":"towns","name":"towns","kind":"collective","jurisdiction":""},)"
          R"("role":"joint","basis":"listed"},)"
          R"({"task":{"plan":"plan","id":"1","title":"1","group":"B"},)"
          R"("actor":{"id":"towns","name":"towns","kind":"collective","jurisdiction":""},)"
          R"("role":"joint","basis":"listed"}]})");
}

TEST_CASE("order puts printed numbers as numbers, and what has no value last", "[query]") {
    CHECK(answer(R"("query": "tasks", "select": "id", "order": "id")") ==
          R"({"tasks":[{"id":"1"},{"id":"2"},{"id":"3"},{"id":"10"}]})");
    CHECK(answer(R"("query": "tasks", "select": "id", "order": ["-group", "-id"])") ==
          R"({"tasks":[{"id":"3"},{"id":"1"},{"id":"10"},{"id":"2"}]})");
    CHECK(answer(R"("query": "actors", "select": "id", "order": ["-capacity", "lead"], "top": 1)") ==
          R"({"actors":[{"id":"towns"}]})");
}

TEST_CASE("by counts rows in groups, in the order of their first row or as asked", "[query]") {
    CHECK(answer(R"("query": "edges", "by": ["role", "kind"])") ==
          R"({"groups":[{"role":"lead","kind":"department","count":3},)"
          R"({"role":"cooperate","kind":"department","count":2},)"
          R"({"role":"joint","kind":"collective","count":2}]})");
    CHECK(
        answer(R"("query": "edges", "by": "actor", "order": ["count", "-actor"], "top": 2, "count": true)") ==
        R"({"count":7,"groups":[{"actor":"towns","count":2},{"actor":"finance","count":2}]})");
    CHECK(answer(R"("query": "tasks", "by": ["quarter", "status"])") ==
          R"({"groups":[{"quarter":null,"status":null,"count":4}]})");
    CHECK(answer(R"("query": "tasks", "count": true, "top": 1)") == R"({"count":4})");
}

TEST_CASE("members that rows do not have are told with those that they have", "[query]") {
    CHECK(
        wrong(R"("query": "edges", "by": ["role", "edges"])") ==
        "bad-value: \"/by/1\" must be \"task\", \"actor\", \"role\", \"basis\", \"plan\", \"id\", \"title\", "
        "\"group\", \"state\", \"status\", \"due\", \"quarter\", \"name\", \"kind\" or \"jurisdiction\", not "
        "\"edges\" (`zeren help query` lists the queries and their members)");
    CHECK(wrong(R"("query": "tasks", "order": "txt")").starts_with("bad-value: \"/order\" must be \"plan\""));
    CHECK(wrong(R"("query": "tasks", "by": "group", "order": "id")") ==
          "bad-value: \"/order\" must be \"group\" or \"count\", not \"id\" (`zeren help query` lists the "
          "queries and their members)");
    CHECK(wrong(R"("query": "tasks", "by": "group", "select": "id")") ==
          "bad-value: \"/select\" has nothing to print beside \"by\" or \"count\" (leave \"select\" out)");
    CHECK(wrong(R"("query": "who", "task": "2", "where": {})")
              .starts_with("unknown-member: there is no member \"/where\""));
}

}  // namespace zeren::query
