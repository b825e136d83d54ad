#pragma once

#include <string>
#include <string_view>

#include "model/plan.hpp"

namespace zeren::formats {

/// The wordings for ids that a graph refers to and does not declare, and what may have been meant. In plans
/// too long for a look at every id the hint only says how to mend.

/// `edge names actor "wjw", which is not declared`
[[nodiscard]] std::string unknown_id_message(std::string_view referrer, std::string_view noun,
                                             std::string_view id);
[[nodiscard]] std::string unknown_group_message(std::string_view id);
[[nodiscard]] std::string unknown_task_hint(const model::Plan& plan, std::string_view id);
/// Sees where the name of an actor stands in place of its id.
[[nodiscard]] std::string unknown_actor_hint(const model::Plan& plan, std::string_view id);
[[nodiscard]] std::string unknown_group_hint(const model::Plan& plan, std::string_view id);

}  // namespace zeren::formats
