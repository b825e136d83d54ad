#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace zeren::support {

/// One code point and the bytes it takes. A malformed byte decodes as U+FFFD of one byte.
struct Decoded {
    char32_t code_point = 0;
    std::size_t bytes = 0;
};

/// Decodes the code point that starts at `offset` (strict UTF-8: no overlong forms, no surrogates).
[[nodiscard]] Decoded decode_at(std::string_view text, std::size_t offset);

/// The bytes of the well-formed sequence that starts at `offset`, 0 where it is malformed.
[[nodiscard]] std::size_t sequence_length(std::string_view text, std::size_t offset);

/// The byte offset of the first malformed sequence, or nothing where all is well-formed. O(n).
[[nodiscard]] std::optional<std::size_t> first_malformed(std::string_view text);

/// The number of code points. O(n).
[[nodiscard]] std::size_t code_points(std::string_view text);

void append_utf8(std::string& out, char32_t code_point);

[[nodiscard]] std::u32string to_code_points(std::string_view text);
[[nodiscard]] std::string to_utf8(std::u32string_view text);

/// White space as plan documents use it: ASCII blanks, U+00A0, U+3000, the empty sign of Braille, the line
/// ends of word processors, zero-width space and BOM.
[[nodiscard]] bool is_blank(char32_t code_point);
[[nodiscard]] std::string_view trim(std::string_view text);
/// C0, DEL and C1, line ends and tabs among them.
[[nodiscard]] constexpr bool is_control(char32_t code_point) {
    return code_point < 0x20 || (code_point >= 0x7F && code_point < 0xA0);
}
/// Signs without width that pages and Word files strew between others: zero-width blanks, soft hyphens,
/// marks of direction and of annotations, tags, and fillers that show nothing.
[[nodiscard]] constexpr bool has_no_width(char32_t sign) {
    return sign == 0xAD || sign == 0x034F || sign == 0x061C || (sign >= 0xFFF9 && sign <= 0xFFFB) ||
           (sign >= 0x180B && sign <= 0x180E) || (sign >= 0x200B && sign <= 0x200F) ||
           (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2060 && sign <= 0x2069) || sign == 0xFEFF ||
           sign == 0x115F || sign == 0x1160 || sign == 0x3164 || sign == 0xFFA0 ||
           (sign >= 0xE0000 && sign <= 0xE0FFF);
}
/// Selectors of the shape of the sign before them, as of emoji: they belong to it, and show nothing alone.
[[nodiscard]] constexpr bool selects_a_shape(char32_t sign) { return sign >= 0xFE00 && sign <= 0xFE0F; }
/// Whether a text holds nothing that can be seen: no sign at all, or only blanks, signs without width and
/// selectors. O(1) for most others.
[[nodiscard]] bool says_nothing(std::string_view text);

}  // namespace zeren::support
