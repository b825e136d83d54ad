#include "analysis/balance.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "analysis/certificate_check.hpp"
#include "analysis/ids.hpp"
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

}  // namespace zeren::analysis
