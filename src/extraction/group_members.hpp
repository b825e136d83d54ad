#pragma once

#include <optional>

#include "extraction/duty_clause.hpp"

namespace zeren::extraction {

/// 抢险救援组：由市应急局牵头，市水务局、市公安局组成。 The sentence behind the name of a working group, or
/// at the begin of the words below it, that says of whom the group consists. Nothing where words stand there
/// that are no bodies. O(words).
[[nodiscard]] std::optional<DutyClause> members_of_group(const Stretch& words,
                                                         const ActorDirectory& directory);

}  // namespace zeren::extraction
