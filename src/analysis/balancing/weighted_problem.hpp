#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "analysis/balance.hpp"
#include "analysis/balancing/lead_problem.hpp"

namespace zeren::analysis::balancing {

/// Weights in millionths, so that sums are exact and equal loads are equal.
using Weight = std::int64_t;
constexpr Weight unlimited_weight = std::numeric_limits<Weight>::max();
[[nodiscard]] double in_units(Weight weight);

/// A problem whose duties weigh differently.
struct WeightedProblem {
    const LeadProblem* leads = nullptr;
    std::vector<Weight> weights{};     ///< duty -> weight, 0 to a million units
    std::vector<Weight> capacities{};  ///< leader -> the most that it may carry
    std::size_t budget = 0;            ///< the most changes of lead

    [[nodiscard]] Weight weight(DutyId duty) const { return weights[duty.row()]; }
    [[nodiscard]] Weight capacity(LeaderId leader) const { return capacities[leader.row()]; }
    /// Whether there are too few changes to give every duty a lead, so that some must stay open.
    [[nodiscard]] bool must_leave_open() const;
};

/// The weights that the tasks state. `problem` must outlive the result.
[[nodiscard]] WeightedProblem weigh(const Scope& scope, const BalanceRequest& request,
                                    const LeadProblem& problem);

}  // namespace zeren::analysis::balancing
