#pragma once

#include <span>

#include "extraction/actor_directory.hpp"
#include "extraction/outline.hpp"

namespace zeren::extraction {

/// "Name in square brackets = who is responsible": where a text prints that the names in brackets own or lead
/// the items, the bracket at the end of an item that names nobody else holds them. Words behind a gap after
/// it say when. O(words).
void take_bracketed_names(std::span<OutlineNode> nodes, std::span<const Passage> passages,
                          const ActorDirectory& directory);

}  // namespace zeren::extraction
