#pragma once

#include <string_view>
#include <vector>

#include "extraction/actor_directory.hpp"
#include "extraction/body_names.hpp"
#include "extraction/passage.hpp"

namespace zeren::extraction {

/// The form of a name; one that the directory knows is a body.
[[nodiscard]] NameForm form_of_name(std::u32string_view plain, const ActorDirectory& directory);

/// Behind a label stand owners of any form, people and companies too; but no sentences, and no ticks.
[[nodiscard]] bool may_be_labelled_name(std::u32string_view plain);

/// The form of words that end in a verb of so many signs; none for 市城管局|会办 and 市城管局|为牵头单位,
/// which end like a body behind a body. O(1).
[[nodiscard]] NameForm form_beside_verb(std::u32string_view plain, std::size_t verb,
                                        const ActorDirectory& directory);

/// 市水务局★: the name without a sign at one end, which a legend may explain. O(1).
[[nodiscard]] std::u32string_view without_marks(std::u32string_view plain);

/// “市交通局”, 市交通局……, （市交通局）, 市交通局[1]: the name of a body without the signs around
/// it; other words as they are. O(words).
[[nodiscard]] Stretch undecorated(const Stretch& words, const ActorDirectory& directory);

/// Splits words without punctuation at 和 及 与 以及 where both sides end like a body: 市教育局和各镇街 is
/// two names, 市工业和信息化局 one; and names that stand together: 县民政局县医保局. A name that the
/// directory knows is never split. Linear in the words.
[[nodiscard]] std::vector<Stretch> split_at_conjunctions(const Stretch& words,
                                                         const ActorDirectory& directory);

}  // namespace zeren::extraction
