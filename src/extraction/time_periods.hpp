#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zeren::extraction {

/// A day, month, quarter, half or year at the begin of a text.
struct TimePeriod {
    std::string last_day{};  ///< ISO 8601; empty where the year or the end is not known
    std::size_t size = 0;    ///< code points
};

/// Reads a period of plain lower-case words in the ways of Chinese, ISO, English and German dates. `year`
/// stands in where none is printed. A bare number is a year only from 1990 to 2099. O(1).
[[nodiscard]] std::optional<TimePeriod> period_at(std::u32string_view plain,
                                                  std::optional<std::uint32_t> year);

}  // namespace zeren::extraction
