#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "extraction/tables/duty_meanings.hpp"

namespace zeren::extraction::tables {

/// A mark is a word of its own: the R of "R = Responsible", none of those in "RACI".
[[nodiscard]] bool stands_alone(std::u32string_view line, std::size_t at, std::size_t size);

/// Without blanks and quotes.
[[nodiscard]] std::u32string_view bare(std::u32string_view words);

/// The words behind a mark up to the next separator, mark or definition.
[[nodiscard]] std::u32string_view words_behind(std::u32string_view rest);

/// What a line prints about a mark, in front of it, behind it or in sentences (`is_loose`), in plain form: `●
/// 牵头`, `R = Responsible`, `Accountable (A)`, "A body with the D decides". O(line).
[[nodiscard]] std::optional<Meaning> meaning_in(std::u32string_view plain, std::u32string_view mark,
                                                bool is_loose);

/// The words behind "● =", where a line or a part of one begins so; behind one of the links, of which a blank
/// is the weakest.
[[nodiscard]] std::u32string_view words_equal_to(std::u32string_view line, std::u32string_view mark,
                                                 std::u32string_view links = U"=");

/// x = federführend: what a line says of a letter, large or small as it stands there.
[[nodiscard]] std::optional<Meaning> meaning_of_letter(std::u32string_view line, std::u32string_view letter,
                                                       std::u32string_view links = U"=:");

/// H gives a hand when asked: a letter before words in small letters.
[[nodiscard]] bool begins_sentence_of_letter(std::u32string_view plain);

}  // namespace zeren::extraction::tables
