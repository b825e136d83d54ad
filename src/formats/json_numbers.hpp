#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace zeren::formats {

/// What was read of a token: up to its end where it is good, else up to and with the first wrong byte.
struct Scanned {
    const char* end = nullptr;
    bool is_good = false;
};

/// The number that JSON's grammar sees at `at`; a zero byte follows the text.
[[nodiscard]] Scanned scan_number(const char* at);

/// The nearest double of a well-formed number, 0 for one too small to tell from it; nothing for one that is
/// too large.
[[nodiscard]] std::optional<double> nearest_double(std::string_view number);

/// `\ud83d\ude00`
inline constexpr std::ptrdiff_t longest_escape = 12;

/// Appends the character of the escape sequence at `at`; `longest_escape` bytes can be looked at.
[[nodiscard]] Scanned decode_escape(std::string& out, const char* at);

}  // namespace zeren::formats
