#pragma once

#include <string_view>

#include "extraction/tables/head_words.hpp"

namespace zeren::extraction::tables {

/// What a head in a language with Latin letters says about its column: the word that is the whole head, else
/// the longest known one in it, else what a legend would mean by it. `head` is in `head_form`.
[[nodiscard]] ColumnMeaning meaning_of_latin_head(std::u32string_view head);

/// The meaning of a head that is one of the known words and no more; unknown for any other.
[[nodiscard]] ColumnMeaning meaning_of_whole_latin_head(std::u32string_view head);

}  // namespace zeren::extraction::tables
