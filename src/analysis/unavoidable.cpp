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

using balancing::LeadAssignment;
using balancing::LeaderId;
using balancing::LeadProblem;
using balancing::LeadTransfers;

namespace {

/// Leader -> whether chains lead from it to a leader below its quota, backwards from those. The same for
/// every assignment within the quotas, as far as leaders at their quota go. O(options).
std::vector<bool> chains_to_room(const LeadProblem& problem, const LeadAssignment& assignment,
                                 std::span<const std::uint32_t> quotas) {
    std::vector<bool> reaches(problem.leader_count(), false);
    std::vector<LeaderId> open;
    const auto see = [&](LeaderId leader) {
        if (reaches[leader.row()]) return;
        reaches[leader.row()] = true;
        open.push_back(leader);
    };
    for (auto leader : problem.leaders()) {
        if (assignment.load(leader) < quotas[leader.row()]) see(leader);
    }
    while (!open.empty()) {
        const auto receiver = open.back();
        open.pop_back();
        for (auto option : problem.options_of(receiver)) {
            see(problem.leader(assignment.chosen(problem.duty(option))));
        }
    }
    return reaches;
}

}  // namespace

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
    const auto reaches_room = chains_to_room(problem, assignment, quotas);
    std::vector<UnavoidableLead> rows;
    for (auto leader : problem.leaders()) {
        const auto load = assignment.load(leader);
        const bool is_full = load == quotas[leader.row()];
        const bool is_known = is_full && (load <= 1 || !reaches_room[leader.row()]);
        if (!is_known) {
            const auto own = std::exchange(quotas[leader.row()], 0);
            transfers.route_from(std::span(&leader, 1), quotas);
            quotas[leader.row()] = own;
        }
        const bool hands_on_its_one = is_known && reaches_room[leader.row()];
        const auto leads = std::ranges::count_if(problem.options_of(leader),
                                                 [&](auto option) { return problem.is_current(option); });
        rows.push_back({.actor = problem.actor(leader),
                        .lead = static_cast<std::uint32_t>(leads),
                        .unavoidable = hands_on_its_one ? 0 : assignment.load(leader)});
    }
    std::ranges::sort(rows, [&](const UnavoidableLead& a, const UnavoidableLead& b) {
        return std::tuple(b.lead, scope.graph().id(a.actor), a.actor) <
               std::tuple(a.lead, scope.graph().id(b.actor), b.actor);
    });
    return rows;
}

}  // namespace zeren::analysis
