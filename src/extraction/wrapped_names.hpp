#pragma once

#include <string_view>

namespace zeren::extraction {

/// Whether a list of names in a language that parts words by blanks goes on in the next line though no comma
/// ends the first: "… Police" above "Department, Harbour Office", "… Ministry of" above "Health", and a line
/// that begins with a word for "and" before a name. Nothing that ends in a full stop like a sentence of other
/// words goes on. Both in plain form. O(signs).
[[nodiscard]] bool names_go_on(std::u32string_view above, std::u32string_view next);

}  // namespace zeren::extraction
