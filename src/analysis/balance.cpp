#include "analysis/balance.hpp"

#include <vector>

#include "analysis/balancing/balance_report.hpp"
#include "analysis/balancing/capacity_shortage.hpp"
#include "analysis/balancing/fewest_moves.hpp"
#include "analysis/balancing/hall_certificate.hpp"
#include "analysis/balancing/lead_assignment.hpp"
#include "analysis/balancing/problem_of_scope.hpp"
#include "analysis/balancing/semi_matching.hpp"
#include "analysis/balancing/trade_off.hpp"
#include "analysis/balancing/weighted_balance.hpp"

namespace zeren::analysis {
namespace {

using balancing::LeadAssignment;
using balancing::LeadProblem;

std::vector<CurvePoint> curve_of(const LeadProblem& problem) {
    std::vector<CurvePoint> curve;
    for (const auto& point : balancing::trade_off_curve(problem)) {
        curve.push_back({.changes = point.changes, .highest = static_cast<double>(point.highest)});
    }
    return curve;
}

LeadAssignment choose(const LeadProblem& problem, const LeadAssignment& optimum,
                      const std::optional<std::size_t>& max_moves) {
    auto chosen = balancing::fewest_moves(problem, optimum);
    if (!max_moves || balancing::count_changes(problem, chosen) <= *max_moves) return chosen;
    return balancing::best_within(problem, *max_moves);
}

}  // namespace

support::Result<Balance> balance(const Scope& scope, const BalanceRequest& request) {
    const auto posed = balancing::pose(scope, request);
    if (request.weight == LeadWeight::of_task) return balancing::balance_by_weight(scope, request, posed);
    const auto& problem = posed.problem;
    const auto optimum = balancing::optimal_semi_matching(problem);
    if (!balancing::within_capacity(problem, optimum)) {
        return balancing::capacity_shortage(scope, problem, optimum);
    }
    const balancing::BalanceReport report(scope, problem, std::vector<double>(problem.duty_count(), 1.0));
    auto answer = report.describe(choose(problem, optimum, request.max_moves).chosen());
    const auto tight = balancing::tight_set(problem, optimum);
    answer.bound = balancing::bound_of(problem, tight).value_or(0);
    answer.certificate = report.certificate(tight.duties, tight.leaders);
    answer.not_assignable = posed.not_assignable;
    if (request.curve == CurveWish::wanted) answer.curve = curve_of(problem);
    return answer;
}

}  // namespace zeren::analysis
