#pragma once

#include <span>

#include "extraction/actor_directory.hpp"
#include "extraction/outline.hpp"

namespace zeren::extraction {

/// Minutes list under Actions or Next steps who does what: "Jo – arrange a meeting", "Dave: put the files
/// up",
/// "- [ ] (AB) check the figures". Where no item of a text names its owners in another manner, these names
/// own the items and lines below such a heading, if most of them begin so and the names are known as such:
/// they stand in brackets, come again, or stand among those present. Lines become items. O(words).
void take_opening_names(Outline& outline, std::span<const Passage> passages, const ActorDirectory& directory);

}  // namespace zeren::extraction
