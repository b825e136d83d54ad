#pragma once

#include <optional>

#include "extraction/actor_directory.hpp"
#include "extraction/passage.hpp"

namespace zeren::extraction {

/// Where words that are no duty clause speak of somebody who leads, helps or is responsible: the first of
/// their phrases that is a body with a verb (市教育局牵头), or a label of owners with its colon. Nothing is
/// read from it; it keeps owners from being lost in silence. O(words).
[[nodiscard]] std::optional<Stretch> owners_in_words(const Stretch& words, const ActorDirectory& directory);

/// The same of the text of a task that nobody owns, where a bracket at the end of a sentence may also begin
/// with a body: （市交通局张三）, （市交通局？）. O(words).
[[nodiscard]] std::optional<Stretch> owners_of_text(const Stretch& words, const ActorDirectory& directory);

}  // namespace zeren::extraction
