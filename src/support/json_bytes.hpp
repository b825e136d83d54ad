#pragma once

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

}  // namespace zeren::support
