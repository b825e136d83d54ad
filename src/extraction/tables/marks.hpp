#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extraction/tables/duty_meanings.hpp"

namespace zeren::extraction::tables {

/// ●, √, ★ and their like, which stand in cells for a duty and in no name.
[[nodiscard]] bool is_symbol(char32_t sign);

/// The marks in the cell of a matrix, in the form in which they are looked up: `A/R` holds A and R; `(●)` and
/// 牵头 are one mark. A cell of nothing but dashes holds none of them; other words are no marks at all.
/// `plain` are the words of a cell.
[[nodiscard]] std::optional<std::vector<std::u32string>> marks_in(std::u32string_view plain);

/// The same with letters as they are printed, which a legend may tell apart: x and X.
[[nodiscard]] std::optional<std::vector<std::u32string>> marks_as_printed(std::u32string_view plain);

/// X of x, (X) of (x); other marks as they are.
[[nodiscard]] std::u32string capital_mark(std::u32string mark);

/// P-R: letters joined by a hyphen that are no letters of RACI are one mark, which only a legend explains;
/// A-R are two.
[[nodiscard]] bool is_joined_mark(std::u32string_view plain);

/// True for a mark that is one letter or sign, perhaps in brackets, which only a legend or custom gives a
/// meaning.
[[nodiscard]] bool is_sign(std::u32string_view mark);

/// ● of (●), which says the same where no legend explains it; other marks as they are.
[[nodiscard]] std::u32string_view without_brackets(std::u32string_view mark);

/// Whether the words of a cell are marks that are letters or signs: R/A, ●, A (contratante).
[[nodiscard]] bool are_signs(std::u32string_view plain);

/// What custom makes of a mark without a legend: the letters of RACI and RASCI, and words that say it
/// themselves. Nothing for ● or √.
[[nodiscard]] std::optional<Meaning> customary_meaning(std::u32string_view mark);

}  // namespace zeren::extraction::tables
