#include "analysis/balancing/weighted_problem.hpp"

#include <algorithm>
#include <cmath>

namespace zeren::analysis::balancing {
namespace {

constexpr double millionths = 1e6;
/// A million duties of the greatest weight still add up exactly.
constexpr double greatest = greatest_task_weight;

Weight in_millionths(double units) {
    if (!(units > 0.0)) return 0;
    return std::llround(std::min(units, greatest) * millionths);
}

}  // namespace

double in_units(Weight weight) { return static_cast<double>(weight) / millionths; }

bool WeightedProblem::must_leave_open() const {
    std::size_t without_lead = 0;
    for (auto duty : leads->duties()) {
        if (!leads->has_current(duty)) ++without_lead;
    }
    return without_lead > budget;
}

WeightedProblem weigh(const Scope& scope, const BalanceRequest& request, const LeadProblem& problem) {
    WeightedProblem weighted{.leads = &problem};
    weighted.budget = request.max_moves.value_or(problem.duty_count());
    for (auto duty : problem.duties()) {
        const auto at = scope.graph().home(problem.task(duty));
        weighted.weights.push_back(in_millionths(scope.graph().plan(at.plan).weight(at.row)));
    }
    weighted.capacities.assign(problem.leader_count(), unlimited_weight);
    if (request.capacities.empty()) return weighted;
    std::vector<LeaderId> leaders(scope.graph().actor_count(), LeaderId::none());
    for (auto leader : problem.leaders()) leaders[problem.actor(leader).row()] = leader;
    for (const auto& [actor, most] : request.capacities) {
        const auto leader = leaders[actor.row()];
        if (leader.is_none() || !(most < greatest * greatest)) continue;
        weighted.capacities[leader.row()] = most > 0.0 ? std::llround(most * millionths) : 0;
    }
    return weighted;
}

}  // namespace zeren::analysis::balancing
