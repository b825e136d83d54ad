#pragma once

#include <cstddef>
#include <string_view>

#include "extraction/body_names.hpp"

namespace zeren::extraction {

/// How names of bodies end, and what kind of body ends so.
struct BodyEnding {
    std::u32string_view word;
    NameForm form;
    model::ActorKind kind;
};

/// The ending of a name with at least so many code points before it; null where it ends like no body.
/// O(endings known).
[[nodiscard]] const BodyEnding* body_ending_at(std::u32string_view name, std::size_t least_before);

}  // namespace zeren::extraction
