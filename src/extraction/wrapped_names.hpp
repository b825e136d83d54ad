#pragma once

#include <string_view>

#include "extraction/actor_directory.hpp"

namespace zeren::extraction {

/// Whether a list of names in a language that parts words by blanks goes on in the next line though no comma
/// ends the first: "… Police" above "Department, Harbour Office", "… Ministry of" above "Health", and a line
/// that begins with a word for "and" before a name. Nothing that ends in a full stop like a sentence of other
/// words goes on. Both in plain form. O(signs).
[[nodiscard]] bool names_go_on(std::u32string_view above, std::u32string_view next);

/// 市住房 above 城乡建设局: the last words of a line are no name, and become one with the first of the next
/// line; 县工业园区 above 管委会.
[[nodiscard]] bool is_broken_name(std::u32string_view above, std::u32string_view line,
                                  const ActorDirectory& directory);

/// Department of Health and Welfare, Dirección General de la Costa: capitals, and small words that join them.
[[nodiscard]] bool holds_names_alone(std::u32string_view name);

}  // namespace zeren::extraction
