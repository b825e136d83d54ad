#pragma once

#include <optional>
#include <string_view>

#include "model/vocabulary.hpp"

namespace zeren::analysis::naming {

/// The kind of bodies that a collective's name stands for, where it names one: 各镇街 are towns. O(name).
[[nodiscard]] std::optional<model::ActorKind> kind_of_members(std::string_view name);

}  // namespace zeren::analysis::naming
