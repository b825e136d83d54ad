#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

/// Looking at eight bytes of a JSON text at a time. All read a few bytes past the place they are given: texts
/// are followed by `json_margin` zeros.
namespace zeren::support {

inline constexpr std::size_t json_margin = 16;

[[nodiscard]] inline std::uint64_t load_word(const char* at) {
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    if constexpr (std::endian::native == std::endian::big) word = __builtin_bswap64(word);
    return word;
}

/// The first of the eight bytes at `at` that a string cannot take as it is: a quote, a backslash, a control
/// character, or one beyond ASCII; nullptr where there is none. Finds the lowest byte in which a subtraction
/// borrows (Mycroft 1987).
[[nodiscard]] inline const char* end_of_plain_word(const char* at) {
    constexpr std::uint64_t ones = 0x0101010101010101U;
    constexpr std::uint64_t tops = 0x80U * ones;
    const auto word = load_word(at);
    const auto quote = word ^ ('"' * ones);
    const auto slash = word ^ ('\\' * ones);
    const auto special =
        (((quote - ones) & ~quote) | ((slash - ones) & ~slash) | (word - 0x20U * ones) | word) & tops;
    return special == 0 ? nullptr : at + (std::countr_zero(special) >> 3U);
}

/// The first such byte from `at` on; there is one.
[[nodiscard]] inline const char* end_of_plain(const char* at) {
    for (;; at += sizeof(std::uint64_t)) {
        if (const auto* end = end_of_plain_word(at)) return end;
    }
}

/// The length of the well-formed UTF-8 sequence beyond ASCII that starts at `at`, 0 where there is none.
[[nodiscard]] inline std::size_t utf8_sequence(const char* at) {
    const auto word = static_cast<std::uint32_t>(load_word(at));
    if ((word & 0xC0C0F0U) == 0x8080E0U)  // neither overlong (E0 80..9F) nor a surrogate (ED A0..BF)
        return (word & 0x200FU) != 0 && (word & 0x200FU) != 0x200DU ? 3 : 0;
    const auto lead = word & 0xFFU;
    if ((word & 0xC0E0U) == 0x80C0U) return lead >= 0xC2U ? 2 : 0;
    if ((word & 0xC0C0C0F8U) != 0x808080F0U) return 0;
    const auto second = word >> 8U & 0xFFU;
    const bool is_overlong = lead == 0xF0U && second < 0x90U;
    const bool is_beyond = lead > 0xF4U || (lead == 0xF4U && second > 0x8FU);
    return is_overlong || is_beyond ? 0 : 4;
}

/// Three words' worth of text: eight characters of three bytes each, as Chinese ones are.
inline constexpr std::size_t wide_step = 24;

/// Whether the `wide_step` bytes at `at` are eight well-formed characters of three bytes. Those that begin
/// with E0 or ED, of which some are malformed, count as none.
[[nodiscard]] inline bool are_wide(const char* at) {
    // Where the characters begin in the three words, in the lowest byte first.
    constexpr std::array<std::uint64_t, 3> leads = {0xFF0000FF0000FFU, 0xFF0000FF0000FF00U, 0xFF0000FF0000U};
    constexpr auto all = ~std::uint64_t{0};
    constexpr std::uint64_t ones = 0x0101010101010101U;
    std::uint64_t wrong = 0;
    for (std::size_t which = 0; which < leads.size(); ++which) {
        const auto word = load_word(at + which * sizeof(std::uint64_t));
        const auto lead = leads[which];
        const auto marks = (lead & 0xF0U * ones) | (all & ~lead & 0xC0U * ones);
        wrong |= (word & marks) ^ ((lead & 0xE0U * ones) | (~lead & 0x80U * ones));
        // A low half of 0 or D gives no carry.
        const auto low = word & lead & 0x0FU * ones;
        const auto carries = lead & 0x10U * ones;
        wrong |= ((low + (lead & 0x0FU * ones)) & ((low ^ (lead & 0x0DU * ones)) + (lead & 0x0FU * ones)) &
                  carries) ^
                 carries;
    }
    return wrong == 0;
}

/// Behind the characters of three bytes from `at` on, as many eights of them as there are before `end`.
[[nodiscard]] inline const char* end_of_wide(const char* at, const char* end) {
    while (end - at >= static_cast<std::ptrdiff_t>(wide_step) && are_wide(at)) at += wide_step;
    return at;
}

/// Behind the well-formed UTF-8 from `at` on: where it is malformed, or else at `end` or a few bytes behind
/// it.
[[nodiscard]] inline const char* end_of_utf8(const char* at, const char* end) {
    constexpr std::uint64_t tops = 0x8080808080808080U;
    while (at < end) {
        const auto beyond_ascii = load_word(at) & tops;
        if (beyond_ascii == 0) {
            at += sizeof(std::uint64_t);
            continue;
        }
        at += std::countr_zero(beyond_ascii) >> 3U;
        if (at >= end) break;
        const auto* wide = end_of_wide(at, end);
        // What is not wide is mixed: ASCII between Chinese characters, and ends of texts.
        const auto length = wide == at ? utf8_sequence(at) : static_cast<std::size_t>(wide - at);
        if (length == 0) return at;
        at += length;
    }
    return at;
}

}  // namespace zeren::support
