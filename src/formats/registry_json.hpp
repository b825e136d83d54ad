#pragma once

#include <string>
#include <string_view>

#include "model/registry.hpp"
#include "support/result.hpp"

namespace zeren::formats {

inline constexpr std::string_view registry_format = "zeren-registry/1";

/// A registry from JSON (`zeren schema registry`). Each actor needs an id and a name; an unknown member, a
/// name that stands for two actors and a member that is no actor are errors with their places.
[[nodiscard]] support::Result<model::Registry> read_registry(std::string_view text, std::string_view file);

/// One actor a line, in the order of the registry; ends with a line end. Same content, same bytes.
[[nodiscard]] std::string write_registry(const model::Registry& registry);

}  // namespace zeren::formats
