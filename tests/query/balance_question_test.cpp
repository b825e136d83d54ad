#include <string>

#include "query/answer_text.hpp"
#include "testing/annex.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"

namespace zeren::query {
namespace {

using testing::graph_from_text;
using testing::worked_example;

/// `task from>to` of each move.
std::string moves(const Json& answer) {
    std::string out;
    for (const auto& move : answer["moves"]) {
        if (!out.empty()) out += ", ";
        out += move["task"]["id"].get<std::string>() + " " +
               (move["from"].is_null() ? std::string("-") : move["from"]["id"].get<std::string>()) + ">" +
               move["to"]["id"].get<std::string>();
    }
    return out;
}

}  // namespace

TEST_CASE("the worked example is balanced with its proof and its curve", "[query]") {
    const auto graph = graph_from_text(worked_example);
    const auto whole = answer_to(graph, R"({"query": "balance"})");
    CHECK(whole["query"] == Json{{"query", "balance"}});
    const auto& answer = whole["answer"];
    CHECK(answer["before"] == 3);
    CHECK(answer["after"] == 2);
    CHECK(answer["bound"] == 2);
    CHECK(answer["highest_proof"] == "certificate");
    CHECK(moves(answer) == "t1 a>b, t5 ->c");
    CHECK(ids(answer["loads"]) == "a b c");
    CHECK(answer["curve"].dump() == R"([{"changes":1,"highest":3},{"changes":2,"highest":2}])");
    CHECK(answer["not_assignable"].empty());
}

TEST_CASE("a balance keeps tasks, respects kinds and capacities, and counts moves", "[query]") {
    const auto graph = graph_from_text(worked_example);
    const auto kept = answer_to(graph, R"({"query": "balance", "keep": ["t1", "t2", "t1"], "curve": false})");
    CHECK(kept["query"].dump() == R"({"query":"balance","keep":["t1","t2"],"curve":false})");
    CHECK(moves(kept["answer"]) == "t5 ->c");
    CHECK(kept["answer"]["curve"].empty());
    const auto capped = answer_to(graph, R"({"query": "balance", "capacity": {"a": 1}, "max_moves": 3})");
    CHECK(capped["query"].dump() == R"({"query":"balance","capacity":{"a":1},"max_moves":3})");
    CHECK(capped["answer"]["loads"][0]["after"] == 1);
    CHECK(answer_to(graph, R"({"query": "balance", "kinds": "hospital"})")["answer"]["loads"].empty());
}

TEST_CASE("a balance is refused where its request is wrong or its capacities too small", "[query]") {
    const auto graph = graph_from_text(worked_example);
    CHECK(error_of(graph, R"({"query": "balance", "top": 3})") ==
          "unknown-member: there is no member \"/top\" (the lists of a balance belong together)");
    CHECK(error_of(graph, R"({"query": "balance", "capacity": {"aa": 1}})") ==
          "unknown-actor: no actor is called \"aa\" (did you mean \"a\"?)");
    CHECK(error_of(graph, R"({"query": "balance", "weight": "two"})")
              .starts_with("bad-value: \"/weight\" must be"));
    CHECK(error_of(graph, R"({"query": "balance", "capacity": {"a": 0}})")
              .starts_with("capacities-too-small: "));
}

TEST_CASE("the real annex tells what of its load is unavoidable", "[query]") {
    const auto graph = testing::annex_graph();
    const auto answer = answer_to(graph, R"({"query": "load", "with": "unavoidable", "top": 2})")["answer"];
    CHECK(answer["rows"][0]["unavoidable"].get<int>() + answer["rows"][0]["avoidable"].get<int>() == 64);
    CHECK(answer["rows"][1]["unavoidable"].is_null());
    CHECK(
        error_of(graph, R"({"query": "load", "with": ["x"]})").starts_with("bad-value: \"/with/0\" must be"));
    CHECK_FALSE(answer_to(graph, R"({"query": "load"})")["answer"]["rows"][0].contains("unavoidable"));
}

}  // namespace zeren::query
