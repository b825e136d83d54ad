#pragma once

#include <string>
#include <string_view>

#include "extraction/passage.hpp"

namespace zeren::extraction {

/// 张三, 王小明: true for two or three Han characters that begin with a common surname and do not end like a
/// place (高新园). Places go by such names too (徐汇), so this is no proof. O(1).
[[nodiscard]] bool may_be_a_person(std::u32string_view plain);

/// 何 伟: the name of one or two signs and one more that blanks set apart; other words as they are.
[[nodiscard]] std::u32string without_blanks_in_name(std::u32string_view plain);

/// 各包村干部, 全体教师: people without their names, by the word at the end. O(words known).
[[nodiscard]] bool is_of_people(std::u32string_view plain);

/// Marco, June: a month alone in the place of owners is a person; behind others (not `is_first`) and a comma
/// it says when. O(names known).
[[nodiscard]] bool is_called_like_a_month(const Stretch& name, bool is_first);

}  // namespace zeren::extraction
