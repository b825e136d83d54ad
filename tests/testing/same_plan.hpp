#pragma once

#include <string>

#include "model/plan.hpp"

namespace zeren::testing {

/// All that a plan says, as text, one line a value: two plans are equal where these texts are. Written from
/// the accessors alone, so that it is no second writer of a file format.
[[nodiscard]] std::string said_by(const model::Plan& plan);

}  // namespace zeren::testing
