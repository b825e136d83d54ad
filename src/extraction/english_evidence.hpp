#pragma once

#include "extraction/duty_clause.hpp"

namespace zeren::extraction {

/// Whether each name of words without a label or verb is of several words with capitals: (Roads Agency). A
/// lone acronym in brackets explains the words before it, and (RFC 7519) refers to something. O(names).
[[nodiscard]] bool begin_with_capitals(const DutyClause& clause);

/// Story 13 (Sales Reports): one name right behind words, which does not end like a body, tells more of them.
/// O(name).
[[nodiscard]] bool explains_words(const DutyClause& clause);

}  // namespace zeren::extraction
