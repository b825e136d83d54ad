#pragma once

#include "analysis/balancing/lead_assignment.hpp"
#include "analysis/selection.hpp"
#include "support/diagnostics.hpp"

namespace zeren::analysis::balancing {

/// Says which tasks are more than all who may lead them can take, from an assignment that does not meet the
/// capacities: `capacities-too-small`.
[[nodiscard]] support::Diagnostic capacity_shortage(const Scope& scope, const LeadProblem& problem,
                                                    const LeadAssignment& assignment);

}  // namespace zeren::analysis::balancing
