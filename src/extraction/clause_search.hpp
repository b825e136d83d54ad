#pragma once

#include <string_view>
#include <vector>

#include "extraction/duty_clause.hpp"
#include "extraction/passage.hpp"

namespace zeren::extraction {

/// An item's words, parted into those that say what to do and those that say who.
struct PartedText {
    std::vector<Stretch> text{};
    std::vector<DutyClause> clauses{};
    std::vector<Stretch> deadlines{};  ///< of clauses that only say when
};

/// Takes the duty clauses out of an item's words: brackets at the end of a sentence or of the words, and
/// words behind a label that follows a sentence (…。责任单位：…). Brackets that are no duty clause stay in
/// the text. O(words).
[[nodiscard]] PartedText part_clauses(const Stretch& words, const ActorDirectory& directory);

/// （5）其他成员单位：做好相关工作: a clause behind a label that holds words and no name of anybody.
/// O(names).
[[nodiscard]] bool names_nobody(const DutyClause& clause, const ActorDirectory& directory);

/// True for words that begin with a label of owners, a deadline or the like and its colon: 责任单位：,
/// "Lead agency:", 完成时限：.
[[nodiscard]] bool begins_with_label(std::u32string_view plain);

}  // namespace zeren::extraction
