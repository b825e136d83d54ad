#include "analysis/unavoidable.hpp"

#include <algorithm>
#include <span>
#include <tuple>
#include <utility>

#include "analysis/balancing/capacity_shortage.hpp"
#include "analysis/balancing/lead_transfers.hpp"
#include "analysis/balancing/problem_of_scope.hpp"
#include "analysis/balancing/semi_matching.hpp"

namespace zeren::analysis {

using balancing::LeadTransfers;

support::Result<std::vector<UnavoidableLead>> unavoidable_leads(const Scope& scope,
                                                                const BalanceRequest& request) {
    const auto posed = balancing::pose(scope, request);
    const auto& problem = posed.problem;
    auto assignment = balancing::optimal_semi_matching(problem);
    if (!balancing::within_capacity(problem, assignment)) {
        return balancing::capacity_shortage(scope, problem, assignment);
    }
    const auto highest = balancing::highest_load(assignment);
    std::vector<std::uint32_t> quotas;
    for (auto leader : problem.leaders()) quotas.push_back(std::min(highest, problem.capacity(leader)));
    LeadTransfers transfers(problem, assignment, LeadTransfers::Cost::nothing);
    std::vector<UnavoidableLead> rows;
    for (auto leader : problem.leaders()) {
        const auto own = std::exchange(quotas[leader.row()], 0);
        transfers.route_from(std::span(&leader, 1), quotas);
        quotas[leader.row()] = own;
        const auto leads = std::ranges::count_if(problem.options_of(leader),
                                                 [&](auto option) { return problem.is_current(option); });
        rows.push_back({.actor = problem.actor(leader),
                        .lead = static_cast<std::uint32_t>(leads),
                        .unavoidable = assignment.load(leader)});
    }
    std::ranges::sort(rows, [&](const UnavoidableLead& a, const UnavoidableLead& b) {
        return std::tuple(b.lead, scope.graph().id(a.actor), a.actor) <
               std::tuple(a.lead, scope.graph().id(b.actor), b.actor);
    });
    return rows;
}

}  // namespace zeren::analysis
