#pragma once

#include <string_view>

#include "extraction/tables/duty_meanings.hpp"
#include "extraction/tables/head_words.hpp"

namespace zeren::extraction::tables {

/// What a head in a language with Latin letters says about its column: the word that is the whole head, else
/// the longest known one in it, else what a legend would mean by it. `head` is in `head_form`.
[[nodiscard]] ColumnMeaning meaning_of_latin_head(std::u32string_view head);

/// What a column is whose head says what a legend would: "Aprovador", "Genehmigung".
[[nodiscard]] ColumnMeaning meaning_of_duty(Meaning meaning);

/// The meaning of words before a colon that are a head of columns too: Owner:, Zuständig:. They are one of
/// the known words and no more, or end in a long one (Áreas y entidades colaboradoras); unknown for any
/// other.
[[nodiscard]] ColumnMeaning meaning_of_latin_label(std::u32string_view label);

}  // namespace zeren::extraction::tables
