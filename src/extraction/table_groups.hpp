#pragma once

#include <span>

#include "extraction/outline.hpp"
#include "extraction/passage.hpp"
#include "extraction/sections.hpp"

namespace zeren::extraction {

/// The heading right above a table among the lines between it and what stands before it: a heading of the
/// format, a numbered line or 表2 …, that is no sentence. An empty stretch where there is none.
[[nodiscard]] Stretch heading_above(std::span<const Passage> between);

/// Puts all that a section holds into a group with this title.
void put_into_group(Section& section, const Stretch& title);

/// Puts all that a section holds below a heading that a printed rule says to name these owners: tasks that
/// name nobody of the kind have them too.
void put_below_owners(Section& section, const Stretch& title, DutyClause owners, Duty printed);

}  // namespace zeren::extraction
