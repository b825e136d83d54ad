#pragma once

#include <span>

#include "extraction/actor_directory.hpp"
#include "extraction/outline.hpp"

namespace zeren::extraction {

/// "Name in square brackets = who is responsible": where a text prints that the names in brackets own or lead
/// the items, the bracket at the end of an item that names nobody else holds them. Words behind a gap after
/// it say when. Where no rule is printed and no item names its owners otherwise, the brackets own the items
/// of a list most of which end in some, if most of the names are roles or bodies. O(words log names).
void take_bracketed_names(std::span<OutlineNode> nodes, std::span<const Passage> passages,
                          const ActorDirectory& directory);

}  // namespace zeren::extraction
