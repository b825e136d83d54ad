#include "analysis/unavoidable.hpp"

#include <algorithm>
#include <span>
#include <tuple>
#include <utility>

#include "analysis/balancing/capacity_shortage.hpp"
#include "analysis/balancing/chain_order.hpp"
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

/// Lets one leader after another hand on what it can, and tells what each is left with.
class HandingOn {
  public:
    HandingOn(const LeadProblem& problem, LeadAssignment& assignment)
        : problem_(problem),
          assignment_(assignment),
          transfers_(problem, assignment, LeadTransfers::Cost::nothing),
          least_left_(problem.leader_count(), 0) {
        const auto highest = balancing::highest_load(assignment);
        for (auto leader : problem.leaders()) quotas_.push_back(std::min(highest, problem.capacity(leader)));
    }

    [[nodiscard]] std::vector<std::uint32_t> run() {
        const auto reaches_room = chains_to_room(problem_, assignment_, quotas_);
        std::vector<std::uint32_t> left(problem_.leader_count(), 0);
        for (auto leader : balancing::chain_order(problem_, assignment_)) {
            const auto load = assignment_.load(leader);
            const bool is_full = load == quotas_[leader.row()];
            if (is_full && !reaches_room[leader.row()]) {
                left[leader.row()] = load;
            } else if (!is_full || load > 1) {
                left[leader.row()] = hand_on(leader);
            }
        }
        return left;
    }

  private:
    /// Where the search ends without a way to room, all whom it met are full, and their duties have nobody
    /// else: so many are left with any of them that all others are full, however the duties go round (Hall
    /// 1935). None of them need search for more than that leaves.
    [[nodiscard]] std::uint32_t hand_on(LeaderId leader) {
        auto& quota = quotas_[leader.row()];
        const auto aim = std::min(assignment_.load(leader), least_left_[leader.row()]);
        const auto own = std::exchange(quota, aim);
        if (assignment_.load(leader) > aim) transfers_.route_from(std::span(&leader, 1), quotas_);
        quota = own;
        const auto left = assignment_.load(leader);
        if (left == aim) return left;
        for (auto met : transfers_.met()) {
            const auto with_met = std::uint64_t{left} + quotas_[met.row()];
            auto& least = least_left_[met.row()];
            if (with_met > own) least = std::max(least, static_cast<std::uint32_t>(with_met - own));
        }
        return left;
    }

    const LeadProblem& problem_;
    LeadAssignment& assignment_;
    LeadTransfers transfers_;
    std::vector<std::uint32_t> quotas_{};
    std::vector<std::uint32_t> least_left_;  ///< leader -> no fewer are left with it, as far as is known
};

}  // namespace

support::Result<std::vector<UnavoidableLead>> unavoidable_leads(const Scope& scope,
                                                                const BalanceRequest& request) {
    const auto posed = balancing::pose(scope, request);
    const auto& problem = posed.problem;
    auto assignment = balancing::optimal_semi_matching(problem);
    if (!balancing::within_capacity(problem, assignment)) {
        return balancing::capacity_shortage(scope, problem, assignment);
    }
    const auto left = HandingOn(problem, assignment).run();
    std::vector<UnavoidableLead> rows;
    for (auto leader : problem.leaders()) {
        const auto leads = std::ranges::count_if(problem.options_of(leader),
                                                 [&](auto option) { return problem.is_current(option); });
        rows.push_back({.actor = problem.actor(leader),
                        .lead = static_cast<std::uint32_t>(leads),
                        .unavoidable = left[leader.row()]});
    }
    std::ranges::sort(rows, [&](const UnavoidableLead& a, const UnavoidableLead& b) {
        return std::tuple(b.lead, scope.graph().id(a.actor), a.actor) <
               std::tuple(a.lead, scope.graph().id(b.actor), b.actor);
    });
    return rows;
}

}  // namespace zeren::analysis
