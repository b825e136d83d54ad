#include "documents/number_format.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "documents/sheet_date.hpp"
#include "support/ascii.hpp"

namespace zeren::documents {
namespace {

struct BuiltIn {
    std::uint32_t id;
    std::string_view code;
};

constexpr std::array built_in = {
    BuiltIn{1, "0"},
    BuiltIn{2, "0.00"},
    BuiltIn{3, "#,##0"},
    BuiltIn{4, "#,##0.00"},
    BuiltIn{9, "0%"},
    BuiltIn{10, "0.00%"},
    BuiltIn{14, "yyyy-mm-dd"},
    BuiltIn{15, "yyyy-mm-dd"},
    BuiltIn{16, "yyyy-mm-dd"},
    BuiltIn{17, "yyyy-mm"},
    BuiltIn{18, "hh:mm"},
    BuiltIn{19, "hh:mm:ss"},
    BuiltIn{20, "hh:mm"},
    BuiltIn{21, "hh:mm:ss"},
    BuiltIn{22, "yyyy-mm-dd hh:mm"},
    BuiltIn{27, R"(yyyy"年"m"月")"},
    BuiltIn{28, R"(m"月"d"日")"},
    BuiltIn{29, R"(m"月"d"日")"},
    BuiltIn{30, "yyyy-mm-dd"},
    BuiltIn{31, R"(yyyy"年"m"月"d"日")"},
    BuiltIn{36, R"(yyyy"年"m"月")"},
    BuiltIn{45, "mm:ss"},
    BuiltIn{46, "hh:mm:ss"},
    BuiltIn{47, "mm:ss"},
    BuiltIn{50, R"(yyyy"年"m"月")"},
    BuiltIn{51, R"(m"月"d"日")"},
    BuiltIn{52, R"(yyyy"年"m"月")"},
    BuiltIn{53, R"(m"月"d"日")"},
    BuiltIn{54, R"(m"月"d"日")"},
    BuiltIn{57, R"(yyyy"年"m"月")"},
    BuiltIn{58, R"(m"月"d"日")"},
};

std::string plain_number(double value) {
    constexpr double most_exact = 1e15;
    if (value == std::floor(value) && std::abs(value) < 1e18) return fmt::format("{:.0f}", value);
    if (std::abs(value) >= most_exact) return fmt::format("{:g}", value);
    return fmt::format("{:.15g}", value);
}

/// The sections of a code: for positive numbers, negative ones, zero, text.
std::vector<std::string_view> sections_of(std::string_view format) {
    std::vector<std::string_view> sections;
    bool quoted = false;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < format.size(); ++i) {
        if (format[i] == '\\') {
            ++i;
        } else if (format[i] == '"') {
            quoted = !quoted;
        } else if (format[i] == ';' && !quoted) {
            sections.push_back(format.substr(begin, i - begin));
            begin = i + 1;
        }
    }
    sections.push_back(format.substr(begin));
    return sections;
}

/// A section taken apart: what is printed as it stands, and the placeholders.
std::vector<FormatPiece> pieces_of(std::string_view section) {
    std::vector<FormatPiece> pieces;
    const auto add = [&pieces](std::string_view text, bool placeholder) {
        if (pieces.empty() || pieces.back().placeholder != placeholder) {
            pieces.push_back({.placeholder = placeholder});
        }
        for (const char c : text) pieces.back().text += placeholder ? support::ascii_lower(c) : c;
    };
    const auto literal = [&add](std::string_view text) { add(text, false); };
    for (std::size_t i = 0; i < section.size(); ++i) {
        const char c = section[i];
        if (c == '"' || c == '[') {
            const auto end = std::min(section.find(c == '"' ? '"' : ']', i + 1), section.size());
            const auto inside = section.substr(i + 1, end - i - 1);
            const bool elapsed = inside.find_first_not_of("hmsHMS") == std::string_view::npos;
            if (c == '"') literal(inside);
            if (c == '[' && elapsed) add(inside, true);  // the rest is colour, locale or condition
            i = end;
        } else if (c == '\\' || c == '!') {
            literal(section.substr(++i, 1));
        } else if (c == '_' || c == '*') {
            ++i;  // a blank as wide as the next character; a filler
        } else if (std::string_view("ymdhsYMDHS0#?.,%@eE").find(c) != std::string_view::npos) {
            add(section.substr(i, 1), true);
        } else {
            literal(section.substr(i, 1));
        }
    }
    return pieces;
}

bool is_date(const std::vector<FormatPiece>& pieces) {
    return std::ranges::any_of(pieces, [](const FormatPiece& piece) {
        return piece.placeholder && piece.text.find_first_of("ymdhs") != std::string::npos;
    });
}

std::string by_placeholders(double value, const std::string& marks) {
    const auto percents = std::ranges::count(marks, '%');
    for (auto i = percents; i > 0; --i) value *= 100;
    const auto point = marks.find('.');
    const auto whole = std::string_view(marks).substr(0, point);
    const auto fraction =
        point == std::string::npos ? std::string_view{} : std::string_view(marks).substr(point);
    const auto digits = static_cast<int>(
        std::ranges::count_if(fraction, [](char mark) { return mark == '0' || mark == '#' || mark == '?'; }));
    const auto fixed = static_cast<int>(std::ranges::count(fraction, '0'));
    auto out = fmt::format("{:.{}f}", value, std::min(digits, 30));
    for (int optional = std::min(digits, 30) - fixed; optional > 0 && out.ends_with('0'); --optional) {
        out.pop_back();
    }
    if (out.ends_with('.')) out.pop_back();
    const auto wanted = static_cast<std::size_t>(std::ranges::count(whole, '0'));
    const auto have = std::min(out.find('.'), out.size());
    if (have < wanted && wanted < 64) out.insert(0, wanted - have, '0');
    return out + std::string(static_cast<std::size_t>(percents), '%');
}

/// The number in its literal text; the placeholders stand together, or the code is one that we do not follow.
std::string with_text(double value, const std::vector<FormatPiece>& pieces) {
    const auto placeholders = std::ranges::count_if(pieces, &FormatPiece::placeholder);
    std::string out;
    for (const auto& piece : pieces) {
        if (!piece.placeholder) {
            out += piece.text;
        } else if (placeholders > 1 || piece.text.find_first_of("e@") != std::string::npos) {
            return plain_number(value);
        } else {
            out += by_placeholders(value, piece.text);
        }
    }
    return out;
}

}  // namespace

std::string_view built_in_format(std::uint32_t id) {
    const auto found = std::ranges::find(built_in, id, &BuiltIn::id);
    return found == built_in.end() ? "General" : found->code;
}

std::string shown_number(double value, std::string_view format, DateSystem system) {
    if (!std::isfinite(value) || format.empty() || format == "General" || format.size() > 255) {
        return plain_number(value);
    }
    const auto sections = sections_of(format);
    const bool own_negative = value < 0 && sections.size() > 1;
    const auto section = own_negative                        ? sections[1]
                         : value == 0 && sections.size() > 2 ? sections[2]
                                                             : sections[0];
    if (section.find("General") != std::string_view::npos) return plain_number(value);
    const auto pieces = pieces_of(section);
    if (is_date(pieces)) {
        auto date = shown_date(value, pieces, system);
        return date.empty() ? plain_number(value) : date;
    }
    return with_text(own_negative ? -value : value, pieces);
}

}  // namespace zeren::documents
