#include "analysis/balance.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "analysis/certificate_check.hpp"
#include "analysis/ids.hpp"
#include "support/diagnostic_text.hpp"
#include "testing/annex.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"

namespace zeren::analysis {
namespace {

using graph::AccountabilityGraph;
using testing::actor;
using testing::annex_graph;
using testing::graph_from_text;
using testing::task;

Balance balanced(const AccountabilityGraph& graph, const BalanceRequest& request = {}) {
    const auto scope = owners_of(graph);
    auto answer = balance(scope, request);
    REQUIRE(answer.ok());
    const auto faults = check_balance(scope, request, answer.value());
    for (const auto& fault : faults.items()) FAIL_CHECK(fault.message);
    return std::move(answer).value();
}

std::vector<double> loads_after(const Balance& answer) {
    std::vector<double> loads;
    for (const auto& row : answer.loads) loads.push_back(row.after);
    std::ranges::sort(loads, std::greater<>());
    return loads;
}

Ids moves(const AccountabilityGraph& graph, const Balance& answer) {
    Ids out;
    for (const auto& move : answer.moves) {
        const auto from = move.from ? std::string(graph.id(*move.from)) : "nobody";
        out.push_back(std::string(graph.id(move.task)) + ": " + from + " to " +
                      std::string(graph.id(move.to)));
    }
    return out;
}

}  // namespace

TEST_CASE("the worked example balances to 2 2 1 once its open task is filled", "[balance]") {
    const auto graph = graph_from_text(worked_example);
    const auto answer = balanced(graph);
    CHECK(answer.before == 3);
    CHECK(answer.after == 2);
    CHECK(answer.bound == 2);
    CHECK(loads_after(answer) == std::vector<double>{2, 2, 1});
    CHECK(moves(graph, answer) == Ids{"t1: a to b", "t5: nobody to c"});
    CHECK(answer.curve == std::vector<CurvePoint>{{1, 3}, {2, 2}});
    CHECK(answer.highest_proof == Proof::certificate);
}

TEST_CASE("the real annex goes from 64 to 10 leads with 54 changes", "[balance]") {
    const auto graph = annex_graph();
    const auto answer = balanced(graph);
    CHECK(answer.before == 64);
    CHECK(answer.after == 10);
    CHECK(answer.bound == 10);
    CHECK(answer.moves.size() == 54);
    CHECK(answer.inferred_leads == 67);
    CHECK(loads_after(answer) == std::vector<double>{10, 9, 4, 4, 4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 2, 1, 1});
    CHECK(answer.not_assignable.empty());
}

TEST_CASE("the annex's certificate is two departments that share nineteen tasks", "[balance]") {
    const auto graph = annex_graph();
    const auto answer = balanced(graph);
    CHECK(ids(graph, answer.certificate.actors) == Ids{"市卫生健康局", "市医保局"});
    std::map<std::string, int> groups;
    for (auto vertex : answer.certificate.tasks) ++groups[std::string(graph.group_label(vertex))];
    CHECK(groups == std::map<std::string, int>{{"二", 4}, {"三", 3}, {"九", 7}, {"十三", 3}, {"十五", 2}});
}

TEST_CASE("the annex's curve tells what twenty and forty changes buy", "[balance]") {
    const auto answer = balanced(annex_graph());
    CHECK(answer.curve.size() == 55);
    CHECK(answer.curve.front() == CurvePoint{0, 64});
    CHECK(answer.curve[20] == CurvePoint{20, 44});
    CHECK(answer.curve[40] == CurvePoint{40, 24});
    CHECK(answer.curve.back() == CurvePoint{54, 10});
}

TEST_CASE("with a limit on the moves the annex comes as low as the curve says", "[balance]") {
    const auto graph = annex_graph();
    const auto answer = balanced(graph, {.max_moves = 20});
    CHECK(answer.moves.size() == 20);
    CHECK(answer.after == 44);
    CHECK(answer.bound == 10);
}

TEST_CASE("five tasks of the annex name no other department than the one that leads them", "[balance]") {
    const auto graph = annex_graph();
    const auto answer = balanced(graph);
    Ids held;
    for (auto vertex : graph.tasks()) {
        std::size_t departments = 0;
        for (auto edge : graph.edges_of(vertex)) {
            if (graph.kind(graph.actor(edge)) == model::ActorKind::department) ++departments;
        }
        if (departments == 1) held.emplace_back(graph.id(vertex));
    }
    CHECK(held == Ids{"8", "9", "10", "54", "55"});
    for (const auto& move : answer.moves) CHECK(std::ranges::count(held, graph.id(move.task)) == 0);
}

TEST_CASE("of several current leads one stays without a change, and is told", "[balance]") {
    const auto graph = graph_from_text(R"(
        task  a  b  c
        one   L  L  -
        two   L  -  -
        tri   L  L  C  )");
    const auto answer = balanced(graph);
    CHECK(answer.before == 3);
    CHECK(answer.after == 1);
    CHECK(moves(graph, answer) == Ids{"tri: a to c"});
    REQUIRE(answer.settled.size() == 1);
    CHECK(graph.id(answer.settled.front().task) == "one");
    CHECK(graph.id(answer.settled.front().lead) == "b");
}

TEST_CASE("a lead that may not lead is taken over, and a collective never leads", "[balance]") {
    const auto graph = graph_from_text(R"(
        task  clinic:hospital  office  towns:collective
        one   L                C       C
        two   L                -       C  )");
    const auto answer = balanced(graph);
    CHECK(moves(graph, answer) == Ids{"one: clinic to office"});
    CHECK(ids(graph, answer.not_assignable) == Ids{"two"});
    EnumSet<model::ActorKind> all = EnumSet<model::ActorKind>::all();
    CHECK(balanced(graph, {.kinds = all}).moves.size() == 1);
    CHECK(balanced(graph, {.kinds = all}).not_assignable.empty());
}

TEST_CASE("where nobody's kind is known, everybody of unknown kind may lead", "[balance]") {
    const auto graph = graph_from_text(R"(
        task  a:unknown  b:unknown  clinic:hospital
        one   L          C          C
        two   L          C          -  )");
    CHECK(balanced(graph).after == 1);
}

TEST_CASE("kept tasks stay where they are", "[balance]") {
    const auto graph = graph_from_text(R"(
        task  a  b
        one   L  C
        two   L  C
        tri   -  C  )");
    const auto answer = balanced(graph, {.keep = {task(graph, "one"), task(graph, "tri")}});
    CHECK(moves(graph, answer) == Ids{"two: a to b"});
    CHECK(answer.not_assignable.empty());
}

TEST_CASE("capacities bend the loads, and bounds know them", "[balance]") {
    const auto graph = graph_from_text(R"(
        task  a  b
        one   L  C
        two   L  C
        tri   L  C
        four  L  C  )");
    const auto answer = balanced(graph, {.capacities = {{.actor = actor(graph, "b"), .most = 1}}});
    CHECK(answer.after == 3);
    CHECK(answer.bound == 3);
    CHECK(answer.moves.size() == 1);
}

TEST_CASE("capacities that leave tasks without anybody are told with the tasks", "[balance]") {
    const auto graph = graph_from_text(R"(
        task  a  b
        one   L  -
        two   L  -
        tri   L  C  )");
    const auto answer =
        balance(owners_of(graph), {.capacities = {{.actor = actor(graph, "a"), .most = 1.9}}});
    REQUIRE(!answer.ok());
    CHECK(support::to_text(answer.diagnostics()) ==
          "zeren: error: the capacities allow 1 of 2 leads: tasks \"one\", \"two\" [capacities-too-small]\n");
}

TEST_CASE("a plan without tasks, owners or departments balances to nothing", "[balance]") {
    CHECK(balanced(graph_from_text("task a")).after == 0);
    const auto unowned = graph_from_text(R"(
        task  a
        one   -  )");
    const auto answer = balanced(unowned);
    CHECK(ids(unowned, answer.not_assignable) == Ids{"one"});
    CHECK(answer.curve == std::vector<CurvePoint>{{0, 0}});
    CHECK(answer.certificate.tasks.empty());
}

}  // namespace zeren::analysis
