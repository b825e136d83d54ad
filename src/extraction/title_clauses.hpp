#pragma once

#include <optional>

#include "extraction/duty_clause.hpp"

namespace zeren::extraction {

/// The clause that the words of an item are, which stay its title: 由市教育局牵头的任务,
/// 市财政局：负责筹措资金, or what members_of_group reads. Nothing where they say no such thing. O(words).
[[nodiscard]] std::optional<DutyClause> clause_in_title(const Stretch& words,
                                                        const ActorDirectory& directory);

}  // namespace zeren::extraction
