#include "query/balance_answer.hpp"

#include <random>
#include <string>

#include "analysis/certificate_check.hpp"
#include "query/answer_text.hpp"
#include "support/diagnostic_text.hpp"
#include "testing/annex.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"
#include "testing/sketch.hpp"

namespace zeren::query {
namespace {

using graph::AccountabilityGraph;

/// What the check finds in an answer as text; the reader's own complaints where it cannot be read.
std::string faults(const AccountabilityGraph& graph, const Json& whole) {
    const auto stated = read_balance_answer(whole.dump(), "a.json", graph);
    if (!stated) return to_text(stated.diagnostics());
    const auto found = analysis::check_balance(stated->scope(graph), stated->request, stated->balance);
    std::string out;
    for (const auto& fault : found.items()) out += fault.message + "\n";
    return out;
}

AccountabilityGraph small_graph() {
    return testing::graph_from_text(R"(
        task   a  b  c
        t1     L  C  -
        t2     L  C  C
        t3     L  -  -
        t4     -  L  C
        t5     C  -  C  )");
}

}  // namespace

TEST_CASE("answers read back and hold, whatever was asked", "[query]") {
    const auto annex = testing::annex_graph();
    CHECK(faults(annex, answer_to(annex, R"({"query": "balance"})")).empty());
    CHECK(faults(annex, answer_to(annex, R"({"query": "balance", "max_moves": 20, "group": "二"})")).empty());
    CHECK(faults(annex,
                 answer_to(annex, R"({"query": "balance", "keep": ["1", "2"], "basis": "first-listed"})"))
              .empty());
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        std::vector<model::Plan> plans;
        plans.push_back(testing::plan_from(testing::random_sketch(random)));
        const AccountabilityGraph graph(std::move(plans));
        for (auto request :
             {R"({"query": "balance"})", R"({"query": "balance", "expand": true, "max_moves": 1})",
              R"({"query": "balance", "kinds": ["town", "unknown"], "weight": "task"})"}) {
            const auto whole = answer_to(graph, request);
            INFO(whole.dump());
            CHECK(faults(graph, whole).empty());
        }
    }
}

TEST_CASE("an answer that was tampered with is refuted", "[query]") {
    const auto graph = small_graph();
    auto whole = answer_to(graph, R"({"query": "balance"})");
    whole["answer"]["moves"][0]["to"] = whole["answer"]["loads"][2]["actor"];
    CHECK(faults(graph, whole).find("\"c\" may not lead task \"t1\"") != std::string::npos);
    auto lower = answer_to(graph, R"({"query": "balance"})");
    lower["answer"]["bound"] = 3;
    CHECK_FALSE(faults(graph, lower).empty());
}

TEST_CASE("what is no balance answer of this graph is refused with its place", "[query]") {
    const auto graph = small_graph();
    auto whole = answer_to(graph, R"({"query": "balance"})");
    whole["answer"]["moves"][0]["task"]["id"] = "t9";
    CHECK(faults(graph, whole).find("the graph has no task \"t9\" [answer-refuted]") != std::string::npos);
    auto renamed = answer_to(graph, R"({"query": "balance"})");
    renamed["answer"]["moves"][0]["task"]["title"] = "Another";
    CHECK(faults(graph, renamed).find("the task \"t1\" has another title [answer-refuted]") !=
          std::string::npos);
    CHECK(
        faults(graph, answer_to(graph, R"({"query": "load"})")).find("no answer to the query \"balance\"") !=
        std::string::npos);
    CHECK(faults(graph, Json::array()).find("[wrong-type]") != std::string::npos);
    CHECK(faults(graph, Json{{"query", {{"query", "balance"}}}}).find("\"answer\" is missing") !=
          std::string::npos);
    auto broken = answer_to(graph, R"({"query": "balance"})");
    broken["answer"].erase("certificate");
    broken["answer"]["moves"][0]["to"] = 7;
    const auto told = faults(graph, broken);
    CHECK(told.find("\"certificate\" is missing") != std::string::npos);
    CHECK(told.find("[wrong-type]") != std::string::npos);
}

}  // namespace zeren::query
