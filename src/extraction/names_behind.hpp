#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "extraction/actor_directory.hpp"
#include "extraction/attendance.hpp"
#include "extraction/outline.hpp"

namespace zeren::extraction {

/// 1．召开党员大会 ⇥ 王秀珍、李　强: where most items of a text that names owners in no other manner end in
/// people or bodies behind a tab or several blanks, these own them. Gives how many items took their owners
/// so. O(words).
std::size_t take_names_behind_gaps(std::span<OutlineNode> nodes, const ActorDirectory& directory);

/// Send in the claim – Hilda Tranter: likewise behind the last dash between blanks; those present are people,
/// too.
std::size_t take_names_behind_dashes(std::span<OutlineNode> nodes, const Attendance& present,
                                     const ActorDirectory& directory);

/// Send in the claim – Hilda, Find a surveyor (Hilda, Tom): likewise behind the last dash or in brackets at
/// the end, of those who were present alone, whatever they are called, and where other items name owners,
/// too.
std::size_t take_names_of_those_present(std::span<OutlineNode> nodes, const Attendance& present,
                                        const ActorDirectory& directory);

/// Send in the claim – Hilda, where nobody is said to be present: the names behind the dashes of most items,
/// in order, which are left in the text since they may be anything else (– Draft). Nothing where some item
/// names owners in another manner.
[[nodiscard]] std::vector<Stretch> doubtful_names_behind_dashes(std::span<OutlineNode> nodes,
                                                                const ActorDirectory& directory);

/// What look like names of people, at the ends of items that name nobody otherwise, behind a colon, an @ or a
/// dash or in a bracket: 接待工作（王五）. O(words).
[[nodiscard]] std::vector<Stretch> people_left_at_ends(std::span<OutlineNode> nodes,
                                                       const ActorDirectory& directory);

}  // namespace zeren::extraction
