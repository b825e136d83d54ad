#include "support/utf8.hpp"

#include <algorithm>

namespace zeren::support {
namespace {

constexpr char32_t replacement = 0xFFFD;

unsigned byte_at(std::string_view text, std::size_t offset) {
    return static_cast<unsigned char>(text[offset]);
}

/// The length that a lead byte announces, 0 for a byte that cannot lead.
std::size_t announced_length(unsigned lead) {
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead <= 0xDF) return 2;
    if (lead >= 0xE0 && lead <= 0xEF) return 3;
    if (lead >= 0xF0 && lead <= 0xF4) return 4;
    return 0;
}

bool in_range(char32_t code_point, std::size_t length) {
    if (length == 3) return code_point >= 0x800 && (code_point < 0xD800 || code_point > 0xDFFF);
    if (length == 4) return code_point >= 0x10000 && code_point <= 0x10FFFF;
    return true;
}

/// Decodes strictly; nothing where the bytes at `offset` are malformed.
std::optional<Decoded> decode_strictly(std::string_view text, std::size_t offset) {
    const auto lead = byte_at(text, offset);
    const auto length = announced_length(lead);
    if (length == 0 || length > text.size() - offset) return std::nullopt;
    if (length == 1) return Decoded{lead, 1};
    auto code_point = static_cast<char32_t>(lead & (0x7FU >> length));
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = byte_at(text, offset + i);
        if ((next & 0xC0U) != 0x80U) return std::nullopt;
        code_point = (code_point << 6U) | (next & 0x3FU);
    }
    if (!in_range(code_point, length)) return std::nullopt;
    return Decoded{code_point, length};
}

/// The code point that a text, which is not empty, ends with. No sequence has the lead of another inside.
Decoded decode_last(std::string_view text) {
    constexpr std::size_t longest = 4;
    for (std::size_t bytes = 1; bytes <= std::min(longest, text.size()); ++bytes) {
        const auto decoded = decode_strictly(text, text.size() - bytes);
        if (decoded && decoded->bytes == bytes) return *decoded;
    }
    return {replacement, 1};
}

}  // namespace

Decoded decode_at(std::string_view text, std::size_t offset) {
    return decode_strictly(text, offset).value_or(Decoded{replacement, 1});
}

std::size_t sequence_length(std::string_view text, std::size_t offset) {
    const auto decoded = decode_strictly(text, offset);
    return decoded ? decoded->bytes : 0;
}

std::optional<std::size_t> first_malformed(std::string_view text) {
    for (std::size_t offset = 0; offset < text.size();) {
        const auto decoded = decode_strictly(text, offset);
        if (!decoded) return offset;
        offset += decoded->bytes;
    }
    return std::nullopt;
}

std::size_t code_points(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t offset = 0; offset < text.size(); ++count) offset += decode_at(text, offset).bytes;
    return count;
}

void append_utf8(std::string& out, char32_t code_point) {
    const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (code_point < 0x80) {
        put(code_point);
    } else if (code_point < 0x800) {
        put(0xC0 | (code_point >> 6U));
        put(0x80 | (code_point & 0x3FU));
    } else if (code_point < 0x10000) {
        put(0xE0 | (code_point >> 12U));
        put(0x80 | ((code_point >> 6U) & 0x3FU));
        put(0x80 | (code_point & 0x3FU));
    } else {
        put(0xF0 | (code_point >> 18U));
        put(0x80 | ((code_point >> 12U) & 0x3FU));
        put(0x80 | ((code_point >> 6U) & 0x3FU));
        put(0x80 | (code_point & 0x3FU));
    }
}

std::u32string to_code_points(std::string_view text) {
    std::u32string out;
    out.reserve(text.size());
    for (std::size_t offset = 0; offset < text.size();) {
        const auto decoded = decode_at(text, offset);
        out.push_back(decoded.code_point);
        offset += decoded.bytes;
    }
    return out;
}

std::string to_utf8(std::u32string_view text) {
    std::string out;
    out.reserve(text.size() * 3);
    for (auto code_point : text) append_utf8(out, code_point);
    return out;
}

bool is_blank(char32_t code_point) {
    switch (code_point) {
        case U' ':
        case U'\t':
        case U'\n':
        case U'\r':
        case U'\v':
        case U'\f':
        case 0x0085:
        case 0x00A0:
        case 0x2028:
        case 0x2029:
        case 0x2800:
        case 0x3000:
        case 0x200B:
        case 0xFEFF: return true;
        default: return code_point >= 0x2000 && code_point <= 0x200A;
    }
}

std::string_view trim(std::string_view text) {
    while (!text.empty()) {
        const auto first = decode_at(text, 0);
        if (!is_blank(first.code_point)) break;
        text.remove_prefix(first.bytes);
    }
    while (!text.empty()) {
        const auto last = decode_last(text);
        if (!is_blank(last.code_point)) break;
        text.remove_suffix(last.bytes);
    }
    return text;
}

bool says_nothing(std::string_view text) {
    // The first bytes of all blanks, controls and signs without width that are no ASCII.
    constexpr std::string_view first_bytes = "\xC2\xCD\xD8\xE1\xE2\xE3\xEF\xF3";
    const auto first_byte = text.empty() ? 0U : static_cast<unsigned>(static_cast<unsigned char>(text[0]));
    if (first_byte > ' ' && first_byte < 0x7FU) return false;
    if (first_byte > 0x7FU && first_bytes.find(text[0]) == std::string_view::npos) return false;
    while (!text.empty()) {
        const auto first = decode_at(text, 0);
        const auto sign = first.code_point;
        if (!is_blank(sign) && !has_no_width(sign) && !selects_a_shape(sign) && !is_control(sign))
            return false;
        text.remove_prefix(first.bytes);
    }
    return true;
}

}  // namespace zeren::support
