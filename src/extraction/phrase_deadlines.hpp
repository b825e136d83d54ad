#pragma once

#include <optional>

#include "extraction/actor_directory.hpp"
#include "extraction/passage.hpp"

namespace zeren::extraction {

/// The words of a phrase that say when, and the names beside them.
struct PhraseWithDeadline {
    Stretch deadline{};
    Stretch names{};
};

/// 2025年底前|市交通局牵头: a deadline right before the name of a body. O(phrase).
[[nodiscard]] std::optional<PhraseWithDeadline> deadline_before_names(const Stretch& phrase,
                                                                      const ActorDirectory& directory);

/// 市住建局|于5月底前完成, 市交通局|2025年底前: one right behind it. O(phrase).
[[nodiscard]] std::optional<PhraseWithDeadline> deadline_behind_names(const Stretch& phrase,
                                                                      const ActorDirectory& directory);

}  // namespace zeren::extraction
