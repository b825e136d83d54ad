#pragma once

#include <cstddef>
#include <span>

#include "extraction/actor_directory.hpp"
#include "extraction/outline.hpp"

namespace zeren::extraction {

/// 1．召开党员大会 ⇥ 王秀珍、李　强: where most items of a text that names owners in no other manner end in
/// people or bodies behind a tab or several blanks, these own them. Gives how many items took their owners
/// so. O(words).
std::size_t take_names_behind_gaps(std::span<OutlineNode> nodes, const ActorDirectory& directory);

/// Send in the claim – Hilda Tranter: likewise behind the last dash between blanks.
std::size_t take_names_behind_dashes(std::span<OutlineNode> nodes, const ActorDirectory& directory);

}  // namespace zeren::extraction
