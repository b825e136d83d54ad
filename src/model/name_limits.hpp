#pragma once

#include <cstddef>
#include <string_view>

#include "model/plan.hpp"
#include "support/diagnostics.hpp"

namespace zeren::model {

/// Code points of an id, a name, a title or a label, at most: as much as a cell of a sheet holds.
inline constexpr std::size_t longest_name = 32'767;

[[nodiscard]] bool is_too_long_name(std::string_view text);

/// A `too-large` error for each id, name and title of a plan beyond the limit, up to 20: no graph may hold
/// them. `file` is what the plan was read from.
[[nodiscard]] support::Diagnostics too_long_names(const Plan& plan, std::string_view file);

}  // namespace zeren::model
