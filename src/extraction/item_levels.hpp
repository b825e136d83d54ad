#pragma once

#include <cstddef>
#include <string>

#include "extraction/numbering.hpp"

namespace zeren::extraction {

/// Deeper shapes have higher ranks: the order in which official documents nest them.
[[nodiscard]] std::size_t rank_of(const ItemNumber& number);

/// True for shapes that nest as each document likes: named, Roman, letters.
[[nodiscard]] bool nests_freely(NumberShape shape);

/// Items with the same key are siblings.
[[nodiscard]] std::u32string level_key(const ItemNumber& number);
[[nodiscard]] bool have_one_level(const ItemNumber& one, const ItemNumber& other);
/// Of two bullets, whether the first is set in farther.
[[nodiscard]] bool is_set_in_deeper(const ItemNumber& one, const ItemNumber& other);

}  // namespace zeren::extraction
