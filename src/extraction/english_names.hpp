#pragma once

#include <cstddef>
#include <vector>

#include "extraction/actor_directory.hpp"
#include "extraction/passage.hpp"

namespace zeren::extraction {

inline constexpr std::size_t longest_english_name = 300;  ///< code points; longer words are sentences

/// The names of a list in a language that parts words by blanks: cut at , ; / | + outside of brackets, and at
/// a word for "and" where both sides are names. O(words · names of the directory that begin alike).
[[nodiscard]] std::vector<Stretch> names_in_list(const Stretch& list, const ActorDirectory& directory);

/// (con) la Agencia de Desarrollo Local: the name without its article.
[[nodiscard]] Stretch without_article(const Stretch& name);

}  // namespace zeren::extraction
