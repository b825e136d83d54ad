#pragma once

#include <cstddef>

#include "extraction/body_names.hpp"
#include "extraction/duty_clause.hpp"

namespace zeren::extraction {

/// What the grammar meets while it reads words, and what tells a clause from a sentence.
struct ClauseEvidence {
    Stretch first_words{};  ///< that are no label and no deadline
    std::size_t bodies = 0;
    std::size_t weak = 0;          ///< names that end like places or units
    std::size_t odd = 0;           ///< words that are no names
    bool opens_with_body = false;  ///< a body is named before anything else
    bool has_verb = false;
    bool ends_with_verb = false;

    /// Takes note of a name of this form, the first owner of its clause or not.
    void see_name(NameForm form, bool is_first);
};

/// Whether the words that were read as `clause` are one. A label makes any words a clause. Else the first
/// name must have the form of a body, or at least half of them, or one of a bracket of short words, or a verb
/// such as 牵头 or 按职责负责 must say that they are owners; a sentence among them is text.
[[nodiscard]] bool is_clause(const DutyClause& clause, const ClauseEvidence& seen);

}  // namespace zeren::extraction
