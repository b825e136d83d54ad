#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "extraction/actor_directory.hpp"
#include "extraction/duty_clause.hpp"
#include "extraction/passage.hpp"

namespace zeren::extraction {

/// 责任部门：安全环保部 right above a table, among its title, dates and whom to call.
struct OwnersAbove {
    std::size_t line = 0;  ///< which of the lines above
    DutyClause clause{};
    bool are_people = false;
};

/// The labelled line that names the owners of the whole table below, one of bodies before one of people.
/// Nothing where none of the last lines does, or where an item or a sentence stands between: then such a line
/// speaks of something else. O(signs of the last lines).
[[nodiscard]] std::optional<OwnersAbove> owners_above_table(std::span<const Passage> between,
                                                            const ActorDirectory& directory);

}  // namespace zeren::extraction
