#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "analysis/balancing/lead_problem.hpp"

namespace zeren::analysis::balancing {

/// Which option each duty takes, and how many duties each leader therefore leads. A duty may be open.
class LeadAssignment {
  public:
    /// All duties open.
    explicit LeadAssignment(const LeadProblem& problem)
        : chosen_(problem.duty_count(), OptionId::none()), loads_(problem.leader_count(), 0) {}

    /// Gives the duty of `option` to the leader of `option`. O(1).
    void choose(const LeadProblem& problem, OptionId option) {
        const auto duty = problem.duty(option);
        leave_open(problem, duty);
        chosen_[duty.row()] = option;
        ++loads_[problem.leader(option).row()];
    }
    void leave_open(const LeadProblem& problem, DutyId duty) {
        const auto before = chosen_[duty.row()];
        if (!before.is_none()) --loads_[problem.leader(before).row()];
        chosen_[duty.row()] = OptionId::none();
    }

    /// The option that a duty takes; none where it is open.
    [[nodiscard]] OptionId chosen(DutyId duty) const { return chosen_[duty.row()]; }
    /// The same of all duties.
    [[nodiscard]] std::span<const OptionId> chosen() const { return chosen_; }
    [[nodiscard]] bool takes(const LeadProblem& problem, OptionId option) const {
        return chosen_[problem.duty(option).row()] == option;
    }
    [[nodiscard]] std::uint32_t load(LeaderId leader) const { return loads_[leader.row()]; }
    [[nodiscard]] std::span<const std::uint32_t> loads() const { return loads_; }

  private:
    std::vector<OptionId> chosen_;
    std::vector<std::uint32_t> loads_;
};

/// The highest load; 0 without leaders.
[[nodiscard]] std::uint32_t highest_load(const LeadAssignment& assignment);
/// How many tasks get a lead that they do not have now. O(duties).
[[nodiscard]] std::size_t count_changes(const LeadProblem& problem, const LeadAssignment& assignment);

/// As few changes as there can be, whatever the loads: each task keeps a lead that it has now (the least
/// loaded where it has several), the others go to the least loaded leader that may take them. O(options).
[[nodiscard]] LeadAssignment keep_current_leads(const LeadProblem& problem);

}  // namespace zeren::analysis::balancing
