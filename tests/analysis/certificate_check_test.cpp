#include "analysis/certificate_check.hpp"

#include <functional>
#include <string>
#include <utility>

#include "analysis/ids.hpp"
#include "support/diagnostic_text.hpp"
#include "testing/annex.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"

namespace zeren::analysis {
namespace {

using graph::AccountabilityGraph;
using testing::actor;
using testing::task;

Ids faults(const AccountabilityGraph& graph, const Balance& answer, const BalanceRequest& request = {}) {
    const auto found = check_balance(owners_of(graph), request, answer);
    Ids out;
    for (const auto& fault : found.items()) out.push_back(fault.message);
    return out;
}

Balance honest_answer(const AccountabilityGraph& graph) { return balance(owners_of(graph), {}).value(); }

/// The faults of the worked example's answer after somebody has tampered with it.
Ids tampered(const std::function<void(const AccountabilityGraph&, Balance&)>& tamper,
             const BalanceRequest& request = {}) {
    const auto graph = testing::graph_from_text(worked_example);
    auto answer = honest_answer(graph);
    tamper(graph, answer);
    return faults(graph, answer, request);
}

}  // namespace

TEST_CASE("an honest answer has no faults", "[balance]") {
    const auto annex = testing::annex_graph();
    CHECK(faults(annex, honest_answer(annex)).empty());
    CHECK(tampered([](const auto&, Balance&) {}).empty());
}

TEST_CASE("another count of inferred leads is refuted", "[balance]") {
    CHECK(tampered([](const auto&, Balance& answer) { answer.inferred_leads = 9; }) ==
          Ids{"0 current leads are inferred, not 9"});
}

TEST_CASE("a move to somebody who is no owner is refuted", "[balance]") {
    CHECK(tampered([](const auto& graph, Balance& answer) { answer.moves.front().to = actor(graph, "c"); }) ==
          Ids{"\"c\" may not lead task \"t1\"", "task \"t1\" has no lead who may lead it",
              "\"b\" leads 1 after, not 2"});
}

TEST_CASE("a task that is moved twice, or from a wrong lead, is refuted", "[balance]") {
    CHECK(tampered([](const auto&, Balance& answer) { answer.moves.push_back(answer.moves.front()); }) ==
          Ids{"task \"t1\" is moved twice"});
    CHECK(tampered([](const auto& graph, Balance& answer) {
              answer.moves.front().from = actor(graph, "c");
          }) == Ids{"task \"t1\" is not moved from its first lead, \"a\""});
}

TEST_CASE("a move that is missing leaves a task open and loads wrong", "[balance]") {
    CHECK(tampered([](const auto&, Balance& answer) { answer.moves.pop_back(); }) ==
          Ids{"task \"t5\" has no lead who may lead it", "\"c\" leads 0 after, not 1"});
}

TEST_CASE("loads that the moves do not give are refuted", "[balance]") {
    CHECK(tampered([](const auto&, Balance& answer) { answer.after = 1; }) ==
          Ids{"the highest load after is 2, not 1", "the highest load of 1 lies below the bound of 2",
              "the highest load of 1 is not the bound of 2"});
    CHECK(tampered([](const auto&, Balance& answer) { answer.loads.front().before = 7; }) ==
          Ids{"\"a\" leads 3 before, not 7"});
    CHECK(tampered([](const auto&, Balance& answer) { answer.loads.pop_back(); }) ==
          Ids{"\"c\" may lead, yet it has no load"});
}

TEST_CASE("a certificate that leaves a neighbour out is refuted", "[balance]") {
    CHECK(tampered([](const auto& graph, Balance& answer) {
              answer.certificate = {.tasks = {task(graph, "t1"), task(graph, "t3"), task(graph, "t4")},
                                    .actors = {actor(graph, "a"), actor(graph, "b")}};
          }) == Ids{"\"c\" may lead task \"t4\", yet the certificate leaves it out"});
}

TEST_CASE("a bound that the certificate does not carry is refuted", "[balance]") {
    CHECK(tampered([](const auto& graph, Balance& answer) {
              answer.certificate = {.tasks = {task(graph, "t3")}, .actors = {actor(graph, "a")}};
          }) == Ids{"the certificate proves a bound of 1, not 2"});
    CHECK(tampered([](const auto&, Balance& answer) { answer.bound = 1; }) ==
          Ids{"the certificate proves a bound of 2, not 1", "the highest load of 2 is not the bound of 1",
              "the curve ends at 2, not at the bound of 1"});
}

TEST_CASE("more moves than allowed, kept tasks moved and rising curves are refuted", "[balance]") {
    CHECK(tampered([](const auto&, Balance&) {}, {.max_moves = 1}) == Ids{"2 moves where 1 are allowed"});
    const auto graph = testing::graph_from_text(worked_example);
    CHECK(faults(graph, honest_answer(graph), {.keep = {task(graph, "t1")}}).front() ==
          "\"b\" may not lead task \"t1\"");
    CHECK(tampered([](const auto&, Balance& answer) {
              std::swap(answer.curve.front(), answer.curve.back());
          }) == Ids{"the curve does not fall after 2 changes", "the curve ends at 3, not at the bound of 2"});
}

TEST_CASE("tasks that nobody may lead must be told", "[balance]") {
    const auto graph = testing::graph_from_text(R"(
        task  a  towns:collective
        one   L  -
        two   -  J  )");
    auto answer = honest_answer(graph);
    CHECK(ids(graph, answer.not_assignable) == Ids{"two"});
    std::swap(answer.not_assignable.front(), answer.not_assignable.emplace_back(task(graph, "one")));
    answer.not_assignable.pop_back();
    CHECK(faults(graph, answer) == Ids{"task \"one\" is told as not assignable, yet it is",
                                       "nobody may lead task \"two\", which is not told"});
}

TEST_CASE("what is refuted is told like any other error", "[balance]") {
    const auto graph = testing::graph_from_text(worked_example);
    auto answer = honest_answer(graph);
    answer.before = 4;
    CHECK(support::to_text(check_balance(owners_of(graph), {}, answer)) ==
          "zeren: error: the highest load before is 3, not 4 [answer-refuted]\n");
}

}  // namespace zeren::analysis
