#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace zeren::documents {

/// From which day a workbook counts its dates.
enum class DateSystem : std::uint8_t { from_1900, from_1904 };

/// A number as a sheet shows it under a format code (ECMA-376 part 1, 18.8.30): dates as 2025-12-31, or with
/// the format's own 年, 月, 日; fixed decimals, percents, leading zeros and literal text around the number.
/// Thousands separators are left out. A code that we do not follow shows the plain number.
[[nodiscard]] std::string shown_number(double value, std::string_view format, DateSystem system);

/// The format code behind a built-in number (18.8.30, with the Chinese ones of 27 to 58); "General" for the
/// rest.
[[nodiscard]] std::string_view built_in_format(std::uint32_t id);

}  // namespace zeren::documents
