#pragma once

#include <span>
#include <vector>

#include "analysis/balance.hpp"
#include "analysis/balancing/lead_problem.hpp"

namespace zeren::analysis::balancing {

/// Puts what was chosen into the words of the graph.
class BalanceReport {
  public:
    /// `weights` has an entry for each duty.
    BalanceReport(const Scope& scope, const LeadProblem& problem, std::vector<double> weights)
        : scope_(scope), problem_(problem), weights_(std::move(weights)) {}

    /// The moves, the loads, and all that is told beside them; everything but bound, proofs and curve.
    /// `chosen` has the option of each duty, none where it stays open.
    [[nodiscard]] Balance describe(std::span<const OptionId> chosen) const;
    [[nodiscard]] BalanceCertificate certificate(std::span<const DutyId> duties,
                                                 std::span<const LeaderId> leaders) const;

  private:
    void add_changes(std::span<const OptionId> chosen, Balance& answer) const;
    void add_loads(std::span<const OptionId> chosen, Balance& answer) const;
    [[nodiscard]] std::vector<graph::EdgeIndex> current_leads(graph::TaskVertex task) const;
    [[nodiscard]] graph::ActorVertex actor(OptionId option) const {
        return problem_.actor(problem_.leader(option));
    }

    const Scope& scope_;
    const LeadProblem& problem_;
    std::vector<double> weights_;
};

}  // namespace zeren::analysis::balancing
