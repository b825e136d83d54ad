#pragma once

#include <string_view>

namespace zeren::extraction {

/// True for words whose last word (or the one before " of ") is that of a body: Health Department, Office of
/// Emergency Management, Tidewater University; and for acronyms: WHO, DfE.
[[nodiscard]] bool ends_like_an_english_body(std::u32string_view plain);

/// Release engineer, product owner, legal: true for words that end like a role that is no body.
[[nodiscard]] bool names_a_role(std::u32string_view plain);

/// One of the two.
[[nodiscard]] bool names_an_office(std::u32string_view plain);

/// Policía Local, Service jeunesse, CCAS: true for words that begin like a body in a Romance language, and
/// for an acronym.
[[nodiscard]] bool begins_like_a_romance_body(std::u32string_view plain);

/// M. Fenn, J.-P. Roux: an initial before a name. O(1).
[[nodiscard]] bool begins_with_an_initial(std::u32string_view plain);

/// True for two or three capitalised words that hold no word of a body: Anna Lee.
[[nodiscard]] bool looks_like_a_person(std::u32string_view plain);

/// "All departments", "relevant ministries", "local councils": stands for many.
[[nodiscard]] bool is_english_collective(std::u32string_view plain);

/// Ministère de l’éducation nationale, Direction des ports: a body in French, Spanish, Italian or Portuguese
/// with small letters behind its first word.
[[nodiscard]] bool is_romance_body_of_small_words(std::u32string_view plain);

/// NVMe recommandé, TLS required: true for words of which the last says what is needed of the first.
[[nodiscard]] bool says_what_is_needed(std::u32string_view plain);

/// Children with Disabilities Unit, Beirat für Menschen mit Behinderungen: true for the words behind "with"
/// that say whom a body is for. `words` are in lower case.
[[nodiscard]] bool says_of_whom(std::u32string_view words);

}  // namespace zeren::extraction
