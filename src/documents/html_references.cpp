#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>

#include "documents/html_tokens.hpp"

namespace zeren::documents {
namespace {

struct Named {
    std::string_view name;
    char32_t code_point;
};

/// The names that occur in pages of offices, sorted; Latin letters stand in `latin`.
constexpr std::array named = {
    Named{"Delta", 0x394},  Named{"OElig", 0x152},   Named{"Omega", 0x3A9},   Named{"Scaron", 0x160},
    Named{"alpha", 0x3B1},  Named{"amp", U'&'},      Named{"apos", U'\''},    Named{"beta", 0x3B2},
    Named{"bull", 0x2022},  Named{"check", 0x2713},  Named{"circ", 0x2C6},    Named{"dagger", 0x2020},
    Named{"emsp", 0x2003},  Named{"ensp", 0x2002},   Named{"euro", 0x20AC},   Named{"ge", 0x2265},
    Named{"gt", U'>'},      Named{"hellip", 0x2026}, Named{"infin", 0x221E},  Named{"larr", 0x2190},
    Named{"ldquo", 0x201C}, Named{"le", 0x2264},     Named{"lsaquo", 0x2039}, Named{"lsquo", 0x2018},
    Named{"lt", U'<'},      Named{"mdash", 0x2014},  Named{"minus", 0x2212},  Named{"ndash", 0x2013},
    Named{"ne", 0x2260},    Named{"oelig", 0x153},   Named{"permil", 0x2030}, Named{"quot", U'"'},
    Named{"radic", 0x221A}, Named{"rarr", 0x2192},   Named{"rdquo", 0x201D},  Named{"rsaquo", 0x203A},
    Named{"rsquo", 0x2019}, Named{"scaron", 0x161},  Named{"thinsp", 0x2009}, Named{"tilde", 0x2DC},
    Named{"trade", 0x2122}, Named{"zwj", 0x200D},    Named{"zwnj", 0x200C},
};
static_assert(std::ranges::is_sorted(named, {}, &Named::name));

/// U+00A0 to U+00FF in order.
constexpr std::array<std::string_view, 96> latin = {
    "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",    "copy",
    "ordf",   "laquo",  "not",    "shy",    "reg",    "macr",   "deg",    "plusmn", "sup2",   "sup3",
    "acute",  "micro",  "para",   "middot", "cedil",  "sup1",   "ordm",   "raquo",  "frac14", "frac12",
    "frac34", "iquest", "Agrave", "Aacute", "Acirc",  "Atilde", "Auml",   "Aring",  "AElig",  "Ccedil",
    "Egrave", "Eacute", "Ecirc",  "Euml",   "Igrave", "Iacute", "Icirc",  "Iuml",   "ETH",    "Ntilde",
    "Ograve", "Oacute", "Ocirc",  "Otilde", "Ouml",   "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",
    "Uuml",   "Yacute", "THORN",  "szlig",  "agrave", "aacute", "acirc",  "atilde", "auml",   "aring",
    "aelig",  "ccedil", "egrave", "eacute", "ecirc",  "euml",   "igrave", "iacute", "icirc",  "iuml",
    "eth",    "ntilde", "ograve", "oacute", "ocirc",  "otilde", "ouml",   "divide", "oslash", "ugrave",
    "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml"};

/// What browsers make of the numbers 128 to 159: characters of Windows-1252.
constexpr std::array<char32_t, 32> windows = {0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021,
                                              0x2C6,  0x2030, 0x160,  0x2039, 0x152,  0x8D,   0x17D,  0x8F,
                                              0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                              0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};

std::optional<char32_t> numbered(std::string_view digits) {
    const bool hexadecimal = digits.starts_with('x') || digits.starts_with('X');
    if (hexadecimal) digits.remove_prefix(1);
    std::uint32_t value = 0;
    const auto* end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, value, hexadecimal ? 16 : 10);
    if (error == std::errc::invalid_argument || stop != end) return std::nullopt;
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (error != std::errc{} || value == 0 || surrogate || value > 0x10FFFF) return U'\uFFFD';
    if (value >= 0x80 && value < 0xA0) return windows[value - 0x80];
    return static_cast<char32_t>(value);
}

std::optional<char32_t> by_name(std::string_view name) {
    const auto found = std::ranges::lower_bound(named, name, {}, &Named::name);
    if (found != named.end() && found->name == name) return found->code_point;
    const auto letter = std::ranges::find(latin, name);
    if (letter == latin.end()) return std::nullopt;
    return static_cast<char32_t>(0xA0 + (letter - latin.begin()));
}

bool is_name_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
}

}  // namespace

CharacterReference character_reference_at(std::string_view text) {
    constexpr std::size_t longest = 12;
    const auto rest = text.substr(1, longest);
    const auto end = static_cast<std::size_t>(std::ranges::find_if_not(rest, is_name_letter) - rest.begin());
    const auto name = rest.substr(0, end);
    if (name.empty()) return {};
    const auto code_point = name.starts_with('#') ? numbered(name.substr(1)) : by_name(name);
    if (!code_point) return {};
    const bool closed = end < rest.size() && rest[end] == ';';
    return {.code_point = *code_point, .size = 1 + end + (closed ? 1 : 0)};
}

}  // namespace zeren::documents
