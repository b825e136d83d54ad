#include "formats/json_numbers.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <system_error>

#include "support/utf8.hpp"

namespace zeren::formats {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

const char* end_of_digits(const char* at) {
    while (is_digit(*at)) ++at;
    return at;
}

/// Whether a number that no double holds is too large rather than too small: where its first digit that is
/// not 0 stands, seen from the decimal point.
bool is_huge(std::string_view number) {
    constexpr std::int64_t far = 1'000'000'000'000;  // further than any text is long
    const auto exponent_at = std::min(number.find_first_of("eE"), number.size());
    std::int64_t exponent = 0;
    if (exponent_at < number.size()) {
        const bool is_negative = number[exponent_at + 1] == '-';
        for (const char c : number.substr(exponent_at + 1)) {
            if (is_digit(c)) exponent = std::min(exponent * 10 + (c - '0'), far);
        }
        if (is_negative) exponent = -exponent;
    }
    const auto digits = number.substr(0, exponent_at);
    const auto point = static_cast<std::int64_t>(std::min(digits.find('.'), digits.size()));
    const auto first = static_cast<std::int64_t>(digits.find_first_of("123456789"));
    return point - first + exponent > 0;
}

/// The value of four hexadecimal digits, nothing where `at` is the first that is none.
std::optional<char32_t> hex_value(const char*& at) {
    char32_t value = 0;
    for (int digit = 0; digit < 4; ++digit, ++at) {
        const char c = *at;
        const char lower = static_cast<char>(c | 0x20);
        if (is_digit(c))
            value = value * 16 + static_cast<char32_t>(c - '0');
        else if (lower >= 'a' && lower <= 'f')
            value = value * 16 + static_cast<char32_t>(lower - 'a' + 10);
        else
            return std::nullopt;
    }
    return value;
}

bool is_high_surrogate(char32_t unit) { return unit >= 0xD800 && unit <= 0xDBFF; }
bool is_low_surrogate(char32_t unit) { return unit >= 0xDC00 && unit <= 0xDFFF; }

/// Behind `\u`.
Scanned decode_unicode_escape(std::string& out, const char* at) {
    const auto wrong = [](const char* byte) { return Scanned{.end = byte + 1}; };
    const auto unit = hex_value(at);
    if (!unit) return wrong(at);
    if (is_low_surrogate(*unit)) return wrong(at - 1);
    auto code_point = *unit;
    if (is_high_surrogate(*unit)) {
        if (*at != '\\') return wrong(at);
        if (*++at != 'u') return wrong(at);
        const auto low = hex_value(++at);
        if (!low) return wrong(at);
        if (!is_low_surrogate(*low)) return wrong(at - 1);
        code_point = 0x10000 + ((*unit - 0xD800) << 10U) + (*low - 0xDC00);
    }
    support::append_utf8(out, code_point);
    return {.end = at, .is_good = true};
}

}  // namespace

Scanned scan_number(const char* at) {
    const auto wrong = [](const char* byte) { return Scanned{.end = byte + 1}; };
    if (*at == '-') ++at;
    if (!is_digit(*at)) return wrong(at);
    at = *at == '0' ? at + 1 : end_of_digits(at);
    if (*at == '.') {
        if (!is_digit(*++at)) return wrong(at);
        at = end_of_digits(at);
    }
    if (*at == 'e' || *at == 'E') {
        ++at;
        if (*at == '+' || *at == '-') ++at;
        if (!is_digit(*at)) return wrong(at);
        at = end_of_digits(at);
    }
    return {.end = at, .is_good = true};
}

std::optional<double> nearest_double(std::string_view number) {
    std::int64_t whole = 0;
    const auto* end = number.data() + number.size();
    if (const auto read = std::from_chars(number.data(), end, whole);
        read.ec == std::errc{} && read.ptr == end)
        return static_cast<double>(whole);
    double value = 0;
    if (std::from_chars(number.data(), end, value).ec == std::errc{}) return value;
    if (is_huge(number)) return std::nullopt;
    return 0.0;
}

Scanned decode_escape(std::string& out, const char* at) {
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    if (at[1] == 'u') return decode_unicode_escape(out, at + 2);
    const auto letter = letters.find(at[1]);
    if (letter == std::string_view::npos) return {.end = at + 2};
    out += meanings[letter];
    return {.end = at + 2, .is_good = true};
}

}  // namespace zeren::formats
