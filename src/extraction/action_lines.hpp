#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "extraction/duty_clause.hpp"

namespace zeren::extraction {

/// Where the names of an action stand in its line.
struct ActionNames {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The names in an action of English minutes, "ACTION: Dev Mistry to circulate the policy", "Action: RO/SW",
/// "ACTION (Karen Lund): get quotes". Without "to" or "will" behind them only initials are names, unless
/// `is_bracket` says that the words fill one, [ACTION: Sam Whitlock]: "Action: Install New Lights" names
/// nobody. `plain` may hold more than the line. O(line).
[[nodiscard]] std::optional<ActionNames> names_of_action(std::u32string_view plain, bool is_bracket);

/// Reads an action of minutes, "ACTION: Dev Mistry to circulate the policy", as its names; nothing where it
/// is none (`names_of_action`). O(words).
[[nodiscard]] std::optional<DutyClause> read_action_clause(const Stretch& words, ClauseSite site,
                                                           const ActorDirectory& directory);

}  // namespace zeren::extraction
