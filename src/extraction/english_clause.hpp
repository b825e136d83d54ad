#pragma once

#include <optional>

#include "extraction/duty_clause.hpp"

namespace zeren::extraction {

/// Reads a duty clause in English (or with the labels of another language in Latin letters):
///
///     clause = part { (";" | "." | ",") part }
///     part   = label ( ":" | " - " ) names  |  ( "led by" | "with support from" … ) names  |  names
///     names  = name { ("," | ";" | "/" | "and" | "&") name }       "and" as `split_at_and` tells
///     name   = words in capitals [ "(" lead | support | acronym ")" ]      none = None | N/A | TBC
///
/// Without a label the words are a clause only in brackets, and only where each name ends like a body
/// (Department, Agency, Council …). O(words).
[[nodiscard]] std::optional<DutyClause> read_english_clause(const Stretch& words, ClauseSite site,
                                                            const ActorDirectory& directory,
                                                            const std::optional<DutyWords>& opening);

}  // namespace zeren::extraction
