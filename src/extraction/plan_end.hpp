#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "extraction/actor_directory.hpp"
#include "extraction/passage.hpp"

namespace zeren::extraction {

/// Where a line stands among the numbered items of a text.
struct PlaceInPlan {
    bool items_follow = false;
    bool behind_owners = false;  ///< behind the last item, and that has owners
};

/// True where the line `at` (`plain` is its content) stands behind the plan: the name of the issuer above the
/// date, the date, the list of annexes, those present, the distribution list, who runs the site. O(words).
[[nodiscard]] bool ends_plan(std::span<const Passage> passages, std::size_t at, std::u32string_view plain,
                             PlaceInPlan place, const ActorDirectory& directory);

}  // namespace zeren::extraction
