#pragma once

#include <string>
#include <vector>

#include "documents/number_format.hpp"

namespace zeren::documents {

/// A stretch of a format code: text to print as it stands, or placeholders (in lower case).
struct FormatPiece {
    std::string text{};
    bool placeholder = false;
};

/// A day number with the fraction of a day as a date: ISO 8601 as far as the code shows it, or the code's own
/// form where that prints 年, 月 or 日. Empty where the number is no day of the calendar (before 1900, after
/// 9999).
[[nodiscard]] std::string shown_date(double day, const std::vector<FormatPiece>& code, DateSystem system);

}  // namespace zeren::documents
