#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "extraction/actor_directory.hpp"
#include "extraction/passage.hpp"

namespace zeren::extraction {

/// True where the line `at` (`plain` is its content) stands behind the plan: the name of the issuer above the
/// date, the date, the list of annexes, those present, the distribution list, who runs the site.
/// `behind_owners`: it stands behind the last numbered item, and that has owners. O(words).
[[nodiscard]] bool ends_plan(std::span<const Passage> passages, std::size_t at, std::u32string_view plain,
                             bool behind_owners, const ActorDirectory& directory);

}  // namespace zeren::extraction
