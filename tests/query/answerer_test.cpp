#include "query/answerer.hpp"

#include "query/answer_text.hpp"
#include "query/terms.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"

namespace zeren::query {
namespace {

using testing::graph_from_text;

constexpr std::string_view small_plan = R"(
    task      health  finance  towns:collective
    A/draft     l       c        -
    A/ship      -       L        J
    B/mend      -       -        -  )";

}  // namespace

TEST_CASE("an answer says what was understood and what was asked", "[query]") {
    const auto graph = graph_from_text("task a b\n one l c");
    CHECK(
        answer_to(graph, R"({"role": ["joint", "lead"], "query": "owns", "actor": "a"})").dump() ==
        R"({"query":{"query":"owns","actor":"a","role":["lead","joint"]},)"
        R"("graph":{"plans":[{"id":"plan","lead_rule":""}],"tasks":1,"actors":2,"edges":2},)"
        R"("answer":{"actor":{"id":"a","name":"a","kind":"department","jurisdiction":""},)"
        R"("lead":[{"plan":"plan","id":"one","title":"one","group":""}],"cooperate":[],"joint":[],"named":[],)"
        R"("counts":{"lead":1,"cooperate":0,"joint":0,"total":1,"named":0}}})");
}

TEST_CASE("a failed request comes back with its error", "[query]") {
    const auto graph = graph_from_text("task a b\n one l c");
    CHECK(answer_to(graph, R"({"query": "owns", "actor": "c", "top": 3})").dump() ==
          R"({"query":{"query":"owns","actor":"c","top":3},)"
          R"("error":{"code":"unknown-actor","message":"no actor is called \"c\"",)"
          R"("hint":"did you mean \"a\" or \"b\"?"}})");
}

TEST_CASE("requests that are no requests are told apart", "[query]") {
    const auto graph = graph_from_text(small_plan);
    CHECK(error_of(graph, "[1]") ==
          "wrong-type: the value must be an object, not an array (`zeren help query` lists the queries and "
          "their members)");
    CHECK(error_of(graph, "{}") ==
          "missing-member: \"/query\" is missing (`zeren help query` lists the queries and their members)");
    CHECK(error_of(graph, R"({"query": "own"})") ==
          "unknown-query: there is no query \"own\" (did you mean \"owns\"?)");
    CHECK(error_of(graph, R"({"query": "everything"})") ==
          "unknown-query: there is no query \"everything\" (use \"actors\", \"balance\", \"coordination\", "
          "\"cover\", \"deadlines\", \"diff\", \"edges\", \"exclusive\", \"load\", \"owns\", \"parts\", "
          "\"shared\", \"structure\", \"tasks\", \"unowned\", \"who\", \"without\" or \"worst\")");
    CHECK(error_of(graph, R"({"query": 7})") ==
          "wrong-type: \"/query\" must be a string, not a number (`zeren help query` lists the queries and "
          "their members)");
    CHECK(error_of(graph, R"({"query": "load",})") ==
          "json-syntax: line 1, column 18: expected a member name in quotes, not \"}\" (remove the comma "
          "before it)");
}

TEST_CASE("filters that are wrong name the member and what it may hold", "[query]") {
    const auto graph = graph_from_text(small_plan);
    CHECK(error_of(graph, R"({"query": "load", "role": "leed"})") ==
          "bad-value: \"/role\" must be \"lead\", \"cooperate\" or \"joint\", not \"leed\" "
          "(did you mean \"lead\"?)");
    CHECK(error_of(graph, R"({"query": "load", "role": ["lead", 3]})") ==
          "wrong-type: \"/role/1\" must be a string, not a number (`zeren help query` lists the queries and "
          "their members)");
    CHECK(error_of(graph, R"({"query": "load", "kind": {}})") ==
          "wrong-type: \"/kind\" must be a string or a list of strings, not an object (`zeren help query` "
          "lists the queries and their members)");
    CHECK(error_of(graph, R"({"query": "load", "basis": []})") ==
          "bad-value: \"/basis\" must not be empty (leave the member out to select everything)");
    CHECK(error_of(graph, R"({"query": "load", "status": "doing"})") ==
          "bad-value: \"/status\" must be \"not-started\", \"in-progress\", \"done\" or \"dropped\", not "
          "\"doing\" (`zeren help query` lists the queries and their members)");
    CHECK(error_of(graph, R"({"query": "load", "expand": "yes"})") ==
          "wrong-type: \"/expand\" must be true or false, not a string (`zeren help query` lists the queries "
          "and their members)");
    CHECK(error_of(graph, R"({"query": "load", "top": 0})") ==
          "bad-value: \"/top\" must be a whole number of at least 1, not 0 (`zeren help query` lists the "
          "queries and their members)");
    CHECK(error_of(graph, R"({"query": "load", "group": "C"})") ==
          "unknown-group: no group is called \"C\" (did you mean \"A\" or \"B\"?)");
    CHECK(error_of(graph, R"({"query": "load", "plan": "plam"})") ==
          "unknown-plan: no plan is called \"plam\" (did you mean \"plan\"?)");
}

TEST_CASE("a misspelt member is told before what is missing because of it", "[query]") {
    const auto graph = graph_from_text(small_plan);
    CHECK(error_of(graph, R"({"query": "owns", "acto": "health"})") ==
          "unknown-member: there is no member \"/acto\" (did you mean \"actor\"?)");
    CHECK(error_of(graph, R"({"query": "owns"})") ==
          "missing-member: \"/actor\" is missing (`zeren help query` lists the queries and their members)");
}

TEST_CASE("an expansion that grows too large is told with the file of its plan", "[query]") {
    std::vector<model::Plan> plans;
    plans.push_back(testing::plan_of_one_collective(1001, 1000));
    const graph::AccountabilityGraph big(std::move(plans));
    const auto small = graph_from_text(small_plan);
    const std::string said = "the members of the collectives in \"plan\" come to more than 1,000,000 owners";
    const auto whole = Answerer(big, {}, {.graph = {"big.json"}}).answer(R"({"query":"load","expand":true})");
    CHECK(whole.dump() == Json{{"query", {{"query", "load"}, {"expand", true}}},
                               {"error",
                                {{"code", "too-large"},
                                 {"message", "big.json: " + said},
                                 {"hint", "ask without expanding collectives"}}}}
                              .dump());
    CHECK_FALSE(has_failed(Answerer(big).answer(R"({"query":"load"})")));
    const auto compared =
        Answerer(small, {.earlier = &big}, {.graph = {"small.json"}, .earlier = {"old.json"}})
            .answer(R"({"query": "diff", "expand": true})");
    CHECK(compared["error"]["message"] == "old.json: " + said);
}

TEST_CASE("a part of a name is no name in JSON", "[query]") {
    const auto graph = graph_from_text(small_plan);
    const std::string_view request = R"({"query": "owns", "actor": "heal"})";
    CHECK(has_failed(Answerer(graph).answer(request)));
    CHECK_FALSE(has_failed(Answerer(graph).answer(request, {.spelling = analysis::Spelling::part})));
}

TEST_CASE("the table of queries is what messages list", "[query]") {
    const auto graph = graph_from_text(small_plan);
    for (const auto& term : all_terms()) {
        const auto request = R"({"query": ")" + std::string(term.name) +
                             R"(", "actor": "health", "task": "draft", "actors": "health"})";
        const auto error = error_of(graph, request);
        INFO(error);
        CHECK((error.starts_with("unknown-member") || error.starts_with("no error")));
        CHECK_FALSE(term.tells.empty());
    }
}

}  // namespace zeren::query
