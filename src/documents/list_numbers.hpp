#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace zeren::documents {

/// A number as a list prints it. `format` is a name of ST_NumberFormat (ECMA-376 part 1, 17.18.59): decimal,
/// upperRoman, chineseCounting, ideographTraditional, decimalEnclosedCircle …; an unknown name counts in
/// decimals. "none" gives an empty text.
[[nodiscard]] std::string list_number(std::uint32_t number, std::string_view format);

/// The bullet of a list inside of `level` others: each level has a sign of its own, as programs print them.
[[nodiscard]] std::string bullet_of_level(std::size_t level);
[[nodiscard]] bool is_bullet(std::string_view list_number);

}  // namespace zeren::documents
