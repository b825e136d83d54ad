#include "formats/json_text.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <stdexcept>

#include "support/utf8.hpp"

namespace zeren::formats {
namespace {

bool is_plain(char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\'; }

void append_escaped(std::string& out, char c) {
    constexpr std::string_view hex = "0123456789abcdef";
    switch (c) {
        case '"': out += "\\\""; return;
        case '\\': out += "\\\\"; return;
        case '\n': out += "\\n"; return;
        case '\r': out += "\\r"; return;
        case '\t': out += "\\t"; return;
        default: break;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += "\\u00";
    out += hex[byte >> 4U];
    out += hex[byte & 0xFU];
}

/// The text with each malformed byte replaced.
std::string mended(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t offset = 0; offset < text.size();) {
        const auto decoded = support::decode_at(text, offset);
        support::append_utf8(out, decoded.code_point);
        offset += decoded.bytes;
    }
    return out;
}

}  // namespace

void append_json_string(std::string& out, std::string_view text) {
    if (support::first_malformed(text)) return append_json_string(out, mended(text));
    out += '"';
    for (std::size_t at = 0; at < text.size();) {
        auto end = at;
        while (end < text.size() && is_plain(text[end])) ++end;
        out.append(text.substr(at, end - at));
        if (end < text.size()) append_escaped(out, text[end++]);
        at = end;
    }
    out += '"';
}

std::string json_string(std::string_view text) {
    std::string out;
    append_json_string(out, text);
    return out;
}

void append_json_number(std::string& out, double number) {
    if (!std::isfinite(number)) throw std::logic_error("JSON has no infinite numbers");
    constexpr double most_exact = 9007199254740992.0;  // 2^53
    std::array<char, 32> digits{};
    if (std::abs(number) <= most_exact && std::trunc(number) == number) {
        const auto written = std::to_chars(digits.begin(), digits.end(), static_cast<std::int64_t>(number));
        out.append(digits.begin(), written.ptr);
        return;
    }
    const auto written = std::to_chars(digits.begin(), digits.end(), number);
    out.append(digits.begin(), written.ptr);
}

std::string on_one_line(std::string_view raw) {
    std::string out;
    out.reserve(raw.size());
    bool in_string = false;
    for (std::size_t at = 0; at < raw.size(); ++at) {
        const char c = raw[at];
        if (in_string) {
            out += c;
            if (c == '\\' && at + 1 < raw.size())
                out += raw[++at];
            else if (c == '"')
                in_string = false;
        } else if (c == ':' || c == ',') {
            out.append({c, ' '});
        } else if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
            out += c;
            in_string = c == '"';
        }
    }
    return out;
}

}  // namespace zeren::formats
