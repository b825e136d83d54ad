#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace zeren::documents {

/// A number as a list prints it. `format` is a name of ST_NumberFormat (ECMA-376 part 1, 17.18.59): decimal,
/// upperRoman, chineseCounting, ideographTraditional, decimalEnclosedCircle …; an unknown name counts in
/// decimals. "bullet" gives "•", "none" an empty text.
[[nodiscard]] std::string list_number(std::uint32_t number, std::string_view format);

}  // namespace zeren::documents
