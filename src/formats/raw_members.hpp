#pragma once

#include <span>
#include <string_view>

#include "formats/graph_shape.hpp"

namespace zeren::formats {

/// Whether a text can stand among the members of an object as it is: empty, or JSON members divided by
/// commas, no name twice and none that the object has by itself: a member of `known` that is `within` it.
[[nodiscard]] bool are_raw_members(std::string_view raw, std::span<const MemberShape> known,
                                   std::string_view within = {});

}  // namespace zeren::formats
