#include "formats/json_syntax.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

#include "support/source_text.hpp"
#include "support/suggestion.hpp"
#include "support/utf8.hpp"

namespace zeren::formats {
namespace {

using support::Code;
using support::Diagnostic;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_word_char(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           c == '+' || c == '-' || c == '.';
}

/// The token as a reader sees it: a run of word characters, or one code point; cut where it is long.
std::string_view word_at(std::string_view text, std::size_t offset) {
    constexpr std::size_t longest = 24;
    std::size_t end = offset;
    for (std::size_t letters = 0; end < text.size() && letters < longest && is_word_char(text[end]);
         ++letters)
        end += support::decode_at(text, end).bytes;
    if (end == offset) end += support::decode_at(text, offset).bytes;
    return text.substr(offset, end - offset);
}

std::string_view words_for(Expected expected) {
    switch (expected) {
        case Expected::value:
        case Expected::item: return "a value";
        case Expected::first_item: return "a value or \"]\"";
        case Expected::first_key: return "a member name in quotes or \"}\"";
        case Expected::key: return "a member name in quotes";
        case Expected::colon: return "\":\"";
        case Expected::after_item: return "\",\" or \"]\"";
        case Expected::after_member: return "\",\" or \"}\"";
        case Expected::nothing: return "the end of the text";
    }
    return "a value";
}

bool expects_value(Expected expected) {
    return expected == Expected::value || expected == Expected::first_item || expected == Expected::item;
}

bool expects_string(Expected expected) {
    return expects_value(expected) || expected == Expected::first_key || expected == Expected::key;
}

std::string hex_digits_of(std::string_view text, std::size_t offset) {
    const auto digits = text.substr(std::min(offset, text.size()), 4);
    const bool all_hex =
        std::ranges::all_of(digits, [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; });
    return digits.size() == 4 && all_hex ? std::string(digits) : std::string{};
}

/// What is wrong inside the string that starts at `offset`.
std::string string_flaw(std::string_view text, std::size_t offset) {
    for (std::size_t at = offset + 1; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte == '"') return {};
        if (byte < 0x20) {
            return byte == '\n' || byte == '\r'
                       ? "the string is not closed on its line"
                       : fmt::format("the string holds the raw control character U+{:04X}", byte);
        }
        if (byte != '\\') continue;
        ++at;
        if (at >= text.size()) break;
        if (text[at] == 'u') {
            const auto digits = hex_digits_of(text, at + 1);
            if (digits.empty()) return "the string holds \"\\u\" without four hexadecimal digits";
            const auto unit = std::stoul(digits, nullptr, 16);
            const bool is_high = unit >= 0xD800 && unit <= 0xDBFF;
            const bool pair = is_high && text.substr(at + 5, 2) == "\\u";
            const auto low = pair ? hex_digits_of(text, at + 7) : std::string{};
            const auto low_unit = low.empty() ? 0 : std::stoul(low, nullptr, 16);
            if (unit >= 0xD800 && unit <= 0xDFFF && (low_unit < 0xDC00 || low_unit > 0xDFFF))
                return fmt::format("the string holds \"\\u{}\", half of a surrogate pair", digits);
            at += low.empty() ? 4 : 10;
        } else if (std::string_view(R"("\/bfnrt)").find(text[at]) == std::string_view::npos) {
            return fmt::format("the string holds the unknown escape \"\\{}\"",
                               text.substr(at, support::decode_at(text, at).bytes));
        }
    }
    return "the string is not closed";
}

/// The length of the number that the grammar of JSON sees at `offset`; 0 for none.
std::size_t number_length(std::string_view text, std::size_t offset) {
    std::size_t at = offset;
    const auto digits = [&] {
        const auto first = at;
        while (at < text.size() && is_digit(text[at])) ++at;
        return at - first;
    };
    if (at < text.size() && text[at] == '-') ++at;
    if (at < text.size() && text[at] == '0') {
        ++at;
    } else if (digits() == 0) {
        return 0;
    }
    if (at < text.size() && text[at] == '.') {
        ++at;
        if (digits() == 0) return 0;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-')) ++at;
        if (digits() == 0) return 0;
    }
    return at - offset;
}

std::string hint_for(std::string_view text, std::size_t offset, Expected expected) {
    const auto word = word_at(text, offset);
    if (word == "'") return "strings stand in double quotes";
    if (word == "/" || word == "#") return "JSON has no comments";
    if (expected == Expected::item && word == "]") return "remove the comma before it";
    if (expected == Expected::key && word == "}") return "remove the comma before it";
    static constexpr std::array<std::string_view, 3> literals = {"true", "false", "null"};
    return expects_value(expected) ? support::did_you_mean(word, literals) : std::string{};
}

}  // namespace

Diagnostic explain_syntax(std::string_view file, std::string_view text, std::size_t offset,
                          Expected expected) {
    const auto problem = [&](Code code, std::string message, std::string hint = {}) {
        return support::make_diagnostic(code, std::move(message), support::place_at(file, text, offset),
                                        std::move(hint));
    };
    const auto wanted = words_for(expected);
    if (offset >= text.size())
        return problem(Code::json_syntax, fmt::format("expected {}, but the text ends", wanted));
    const char first = text[offset];
    if (first == '"') {
        if (expects_string(expected)) {
            if (auto flaw = string_flaw(text, offset); !flaw.empty())
                return problem(Code::json_syntax, std::move(flaw));
        }
        return problem(Code::json_syntax, fmt::format("expected {}, not a string", wanted));
    }
    if (expects_value(expected) && (is_digit(first) || first == '-')) {
        const auto length = number_length(text, offset);
        if (length == 0)
            return problem(Code::json_syntax, fmt::format("\"{}\" is no number", word_at(text, offset)));
        return problem(Code::bad_value, fmt::format("the number \"{}\" is too large", word_at(text, offset)),
                       "numbers go up to about 1.8e308");
    }
    if (expected == Expected::nothing)
        return problem(Code::json_syntax, "the text goes on after its value", "one file holds one value");
    return problem(Code::json_syntax, fmt::format("expected {}, not \"{}\"", wanted, word_at(text, offset)),
                   hint_for(text, offset, expected));
}

}  // namespace zeren::formats
