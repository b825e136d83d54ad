#pragma once

#include <string_view>

#include "model/plan.hpp"
#include "support/diagnostics.hpp"

namespace zeren::analysis {

/// Printed numbers that the tasks of a plan leave out between their least and greatest: one note. Numbers are
/// ids of digits, or the digits of `number`; a plan that numbers its groups anew has none missing.
/// O(tasks · log tasks).
void check_numbers(const model::Plan& plan, std::string_view file, support::Diagnostics& found);

}  // namespace zeren::analysis
