#pragma once

#include <string_view>

namespace zeren::model {

/// Whether a collective's name means only those that a task concerns (各有关镇街, 相关部门), whom the task's
/// own text may name, and not all of a kind (各镇街).
[[nodiscard]] bool means_those_concerned(std::string_view name);

}  // namespace zeren::model
