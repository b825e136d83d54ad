#pragma once

#include "analysis/balance.hpp"
#include "analysis/selection.hpp"
#include "support/diagnostics.hpp"

namespace zeren::analysis {

/// Checks a balance answer against the graph without solving anything, by code that shares nothing with the
/// solver but the shape of the answer:
///
/// - every move takes a task from its first current lead to another of its owners who may lead;
/// - with the moves made, every task that somebody may lead has exactly one such lead, within the capacities
///   and the number of moves allowed, or is told as left open;
/// - the loads before and after are those that the graph and the moves give;
/// - nobody outside the certificate's actors may lead one of its tasks, and the bound is what so many tasks
///   force on so few actors;
/// - where the certificate is the proof, the highest load equals the bound.
///
/// Gives what does not hold, each as an `answer-refuted` that names the culprit; nothing where all holds.
/// That the moves are the fewest is not among it: no short proof of that is known. O(edges + answer · log
/// answer).
[[nodiscard]] support::Diagnostics check_balance(const Scope& scope, const BalanceRequest& request,
                                                 const Balance& answer);

}  // namespace zeren::analysis
