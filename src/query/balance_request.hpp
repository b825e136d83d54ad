#pragma once

#include "analysis/balance.hpp"
#include "query/question.hpp"

namespace zeren::query {

/// Reads the members `keep kinds capacity weight max_moves curve` of a balance question, and notes them as
/// understood.
[[nodiscard]] analysis::BalanceRequest read_balance_request(Question& question);

}  // namespace zeren::query
