#pragma once

#include "analysis/balance.hpp"
#include "analysis/balancing/problem_of_scope.hpp"
#include "support/result.hpp"

namespace zeren::analysis::balancing {

/// The balance of a posed problem by the weights of its tasks: descended, searched, bounded.
[[nodiscard]] support::Result<Balance> balance_by_weight(const Scope& scope, const BalanceRequest& request,
                                                         const PosedProblem& posed);

}  // namespace zeren::analysis::balancing
