#pragma once

#include <iosfwd>

#include "cli/question.hpp"

namespace zeren::cli {

/// The answer of `balance` for the head of an office: what it would bring, which tasks change hands, the
/// loads before and after, how much fewer changes would bring, and why it cannot be lower.
void print_balance(std::ostream& out, const graph::AccountabilityGraph& graph, const Json& answer,
                   Language language);

}  // namespace zeren::cli
