#include "support/text_width.hpp"

#include <fmt/format.h>
#include <unicode/uchar.h>

#include <algorithm>

#include "support/utf8.hpp"

namespace zeren::support {
namespace {

bool is_unprintable(char32_t code_point) {
    const auto type = u_charType(static_cast<UChar32>(code_point));
    return type == U_CONTROL_CHAR || type == U_FORMAT_CHAR || type == U_LINE_SEPARATOR ||
           type == U_PARAGRAPH_SEPARATOR || type == U_SURROGATE;
}

}  // namespace

std::size_t cells(char32_t code_point) {
    const auto point = static_cast<UChar32>(code_point);
    const auto type = u_charType(point);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || is_unprintable(code_point)) return 0;
    const auto width = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

std::size_t cells(std::string_view text) {
    std::size_t total = 0;
    for (std::size_t offset = 0; offset < text.size();) {
        const auto decoded = decode_at(text, offset);
        total += cells(decoded.code_point);
        offset += decoded.bytes;
    }
    return total;
}

std::string pad_right(std::string_view text, std::size_t width) {
    std::string out(text);
    out.append(width - std::min(width, cells(text)), ' ');
    return out;
}

std::string pad_left(std::string_view text, std::size_t width) {
    std::string out(width - std::min(width, cells(text)), ' ');
    return out.append(text);
}

std::string shorten(std::string_view text, std::size_t width) {
    if (cells(text) <= width) return std::string(text);
    std::size_t used = 1;  // the ellipsis
    std::size_t offset = 0;
    while (offset < text.size()) {
        const auto decoded = decode_at(text, offset);
        used += cells(decoded.code_point);
        if (used > width) break;
        offset += decoded.bytes;
    }
    return std::string(text.substr(0, offset)) + "…";
}

std::string printable(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t offset = 0; offset < text.size();) {
        const auto decoded = decode_at(text, offset);
        if (decoded.code_point == 0xFFFD && decoded.bytes == 1) {
            out += fmt::format("\\x{:02x}", static_cast<unsigned char>(text[offset]));
        } else if (!is_unprintable(decoded.code_point)) {
            out.append(text.substr(offset, decoded.bytes));
        } else if (decoded.code_point < 0x80) {
            out += fmt::format("\\x{:02x}", static_cast<unsigned>(decoded.code_point));
        } else {
            out += fmt::format("\\u{{{:x}}}", static_cast<unsigned>(decoded.code_point));
        }
        offset += decoded.bytes;
    }
    return out;
}

}  // namespace zeren::support
