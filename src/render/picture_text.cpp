#include "render/picture_text.hpp"

#include <cstddef>

#include "support/utf8.hpp"

namespace zeren::render {
namespace {

/// Characters that are nothing to look at: noncharacters, bidirectional and other format marks.
bool is_hidden(char32_t c) {
    if ((c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF)) return true;
    if (c == 0x00AD || c == 0x061C || c == 0x180E || c == 0xFEFF) return true;
    if (c == 0x200B || c == 0x200E || c == 0x200F) return true;
    if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F)) return true;
    return (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE0FFF);
}

bool is_break(char32_t c) { return support::is_blank(c) || c == 0x2028 || c == 0x2029 || c == 0x0085; }

template <class Take>
void for_each_code_point(std::string_view text, const Take& take) {
    for (std::size_t offset = 0; offset < text.size();) {
        const auto decoded = support::decode_at(text, offset);
        take(decoded.code_point);
        offset += decoded.bytes;
    }
}

}  // namespace

std::string shown(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    bool blank_due = false;
    for_each_code_point(text, [&](char32_t c) {
        if (is_break(c) && !is_hidden(c)) {
            blank_due = !out.empty();
        } else if (!support::is_control(c) && !is_hidden(c)) {
            if (blank_due) out.push_back(' ');
            blank_due = false;
            support::append_utf8(out, c);
        }
    });
    return out;
}

std::string xml_escaped(std::string_view text) {
    std::string out;
    out.reserve(text.size() + text.size() / 8);
    for_each_code_point(text, [&](char32_t c) {
        switch (c) {
            case U'&': out += "&amp;"; break;
            case U'<': out += "&lt;"; break;
            case U'>': out += "&gt;"; break;
            case U'"': out += "&quot;"; break;
            case U'\'': out += "&#39;"; break;
            case U'\t': out += "&#9;"; break;
            case U'\n': out += "&#10;"; break;
            case U'\r': out += "&#13;"; break;
            default:
                if (!support::is_control(c) && !is_hidden(c)) support::append_utf8(out, c);
        }
    });
    return out;
}

}  // namespace zeren::render
