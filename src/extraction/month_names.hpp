#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zeren::extraction {

struct MonthName {
    std::uint32_t month = 0;  ///< 1 to 12
    std::size_t size = 0;     ///< code points; 0 where there is no name
};

/// The longest name of a month at the begin of words in lower case, in English, German, French, Spanish,
/// Portuguese, Italian or Dutch, or a usual short form of one. What follows is for the caller to look at.
/// O(names known).
[[nodiscard]] MonthName month_at(std::u32string_view lower);

}  // namespace zeren::extraction
