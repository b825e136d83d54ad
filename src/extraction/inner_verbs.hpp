#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "extraction/actor_directory.hpp"
#include "extraction/duty_clause.hpp"
#include "extraction/duty_words.hpp"

namespace zeren::extraction {

/// A verb behind a name in the middle of a phrase.
struct InnerVerb {
    std::size_t at = 0;
    std::size_t size = 0;
    Duty duty = Duty::unsaid;
    bool has_object = false;  ///< what the body is to do stands behind it, and no name
};

/// The first one: 市教育局|牵头|市财政局配合, 市教育局|会同|市财政局, 市财政局|负责|资金保障. O(words)
/// look-ups.
[[nodiscard]] std::optional<InnerVerb> inner_verb_in(std::u32string_view phrase,
                                                     const ActorDirectory& directory);

/// 市建委，市财政局、市规划局配合落实: the first of those who help by the verb at the end, the one behind the
/// only comma among the names; 0 where there are more commas or none. O(names).
[[nodiscard]] std::size_t first_helper(const std::vector<OwnerMention>& owners);

}  // namespace zeren::extraction
