#pragma once

#include <compare>
#include <cstddef>
#include <span>
#include <vector>

#include "analysis/balancing/weighted_problem.hpp"

namespace zeren::analysis::balancing {

/// How good a weighted assignment is: fewer open duties, then lexicographically less sorted loads, then fewer
/// changes of lead.
struct WeightedRank {
    std::size_t open = 0;
    std::vector<Weight> falling_loads{};
    std::size_t changes = 0;
    friend auto operator<=>(const WeightedRank&, const WeightedRank&) = default;
};

/// Which option each duty takes, and what each leader therefore carries. All duties start open.
class WeightedAssignment {
  public:
    explicit WeightedAssignment(const WeightedProblem& problem)
        : problem_(&problem),
          chosen_(problem.leads->duty_count(), OptionId::none()),
          loads_(problem.leads->leader_count(), 0) {}

    /// Gives the duty to the leader of `option`, or leaves it open where that is none. O(1).
    void choose(DutyId duty, OptionId option);

    [[nodiscard]] OptionId chosen(DutyId duty) const { return chosen_[duty.row()]; }
    [[nodiscard]] std::span<const OptionId> chosen() const { return chosen_; }
    [[nodiscard]] Weight load(LeaderId leader) const { return loads_[leader.row()]; }
    [[nodiscard]] const std::vector<Weight>& loads() const { return loads_; }
    [[nodiscard]] std::size_t changes() const { return changes_; }
    [[nodiscard]] Weight highest() const;
    [[nodiscard]] bool within_capacity() const;
    [[nodiscard]] WeightedRank rank() const;
    /// What taking `option` instead of the present one adds to the changes: -1, 0 or 1.
    [[nodiscard]] int extra_changes(DutyId duty, OptionId option) const;

  private:
    [[nodiscard]] int cost(OptionId option) const {
        return option.is_none() || problem_->leads->is_current(option) ? 0 : 1;
    }

    const WeightedProblem* problem_;
    std::vector<OptionId> chosen_;
    std::vector<Weight> loads_;
    std::size_t changes_ = 0;
};

}  // namespace zeren::analysis::balancing
