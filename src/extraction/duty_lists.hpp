#pragma once

#include <cstddef>
#include <map>
#include <span>

#include "extraction/actor_directory.hpp"
#include "extraction/clause_search.hpp"
#include "extraction/outline.hpp"

namespace zeren::extraction {

/// （1）区委宣传部：组织新闻报道。（2）区水利局、气象局：开展监测。 Where most items of a list, and three at
/// least, begin with bodies before a colon and go on with words, these own what follows, which is the item
/// then. Gives how many items took their owners so. O(words).
std::size_t take_duty_lists(std::span<OutlineNode> nodes, const ActorDirectory& directory);

/// The lines of such lists without numbers: five in a row at least, most of them with bodies before the
/// colon, as an emergency plan prints the duties of its members. Each is an item, parted here. O(words).
[[nodiscard]] std::map<const Passage*, PartedText> lines_of_duties(std::span<const Passage> passages,
                                                                   const ActorDirectory& directory);

}  // namespace zeren::extraction
