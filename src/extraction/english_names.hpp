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

/// A name of a list as it is written apart from it: of "• Press office", "[compiler]" and "Press office and
/// others" the body alone.
[[nodiscard]] Stretch without_ornament(Stretch name);

/// Words without the full stop, comma or semicolon behind them; the point of a name (S.r.l.) stays.
[[nodiscard]] Stretch without_stop(Stretch part);

/// The name before a colon: of "Lions Club:" in "Lions Club: Supported by HSE".
[[nodiscard]] Stretch without_colon(const Stretch& name);

}  // namespace zeren::extraction
