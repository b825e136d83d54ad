#pragma once

#include <optional>

#include "extraction/actor_directory.hpp"
#include "extraction/duty_words.hpp"
#include "extraction/passage.hpp"

namespace zeren::extraction {

/// A label of owners, with the names that stand in the same phrase; none where the label ends it.
struct LabelPhrase {
    DutyWords label{};
    Stretch names{};
};

/// What stands before a phrase in its clause.
struct PlaceInClause {
    bool begins_run = false;  ///< no names that it might be the verb of: 牵头 质量部 is a label then
    bool is_behind_label = false;  ///< then a verb before a colon is a label too: 牵头：甲局；实施：乙局
};

/// 牵头单位：, 责任单位 市财政局, 责任单位为市财政局: the label that a phrase of a clause is or begins with.
/// `separator` is the sign behind the phrase, 0 at the end of the clause. O(phrase).
[[nodiscard]] std::optional<LabelPhrase> label_phrase(const Stretch& phrase, char32_t separator,
                                                      const ActorDirectory& directory,
                                                      const PlaceInClause& place);

/// 风险等级, 优先级: a short word that names no body, which before a colon is the label of another field.
[[nodiscard]] bool names_another_field(std::u32string_view plain, const ActorDirectory& directory);

/// 电梯 of 电梯：市住建局牵头: a few words that name no body before a colon with one behind it, `behind`.
/// They say of what part the body has the duty. O(phrase).
[[nodiscard]] bool names_a_topic(std::u32string_view plain, std::u32string_view behind,
                                 const ActorDirectory& directory);

}  // namespace zeren::extraction
