#pragma once

#include <optional>

#include "extraction/actor_directory.hpp"
#include "extraction/duty_clause.hpp"

namespace zeren::extraction {

/// Words that are nothing but names of people and teams, where the place of the words says that they own
/// something: "Anna Krug", "Jo / Ben", "Ben and Jo", up to three words with capitals each, or before what
/// they do one in small letters. All are responsible; nothing where anything else stands among them.
/// O(words).
[[nodiscard]] std::optional<DutyClause> clause_of_bare_names(const Stretch& words, ClauseSite site,
                                                             const ActorDirectory& directory);

}  // namespace zeren::extraction
