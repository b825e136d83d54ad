#include "analysis/balancing/weighted_balance.hpp"

#include <utility>

#include "analysis/balancing/balance_report.hpp"
#include "analysis/balancing/weighted_bound.hpp"
#include "analysis/balancing/weighted_search.hpp"

namespace zeren::analysis::balancing {
namespace {

/// About a second's work.
constexpr std::size_t most_steps = 1'000'000;

support::Diagnostic no_way(const WeightedSearch& search) {
    return support::make_diagnostic(support::Code::capacities_too_small,
                                    search.complete
                                        ? "the capacities leave no way to lead every task"
                                        : "no way to lead every task within the capacities was found");
}

/// Loads are sums of millionths: anything nearer than that is equal.
bool is_reached(double load, double bound) { return load - bound < 1e-6; }

}  // namespace

support::Result<Balance> balance_by_weight(const Scope& scope, const BalanceRequest& request,
                                           const PosedProblem& posed) {
    const auto problem = weigh(scope, request, posed.problem);
    const auto search = search_by_weight(problem, descend_by_weight(problem), most_steps);
    if (!search.found) return no_way(search);
    std::vector<double> weights;
    for (auto weight : problem.weights) weights.push_back(in_units(weight));
    const BalanceReport report(scope, posed.problem, std::move(weights));
    auto answer = report.describe(search.best.chosen());
    const auto bound = bound_by_weight(problem, search.best);
    answer.bound = bound.load;
    answer.certificate = report.certificate(bound.duties, bound.leaders);
    answer.moves_proof = search.complete ? Proof::search : Proof::none;
    answer.highest_proof = is_reached(answer.after, bound.load) ? Proof::certificate : answer.moves_proof;
    answer.not_assignable = posed.not_assignable;
    return answer;
}

}  // namespace zeren::analysis::balancing
