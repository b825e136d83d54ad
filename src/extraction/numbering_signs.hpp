#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "extraction/numbering.hpp"
#include "extraction/passage.hpp"

/// What the readers of numbers share.
namespace zeren::extraction {

inline constexpr std::size_t longest_digits = 6;

inline bool stands_at(std::u32string_view text, std::size_t at, std::u32string_view choices) {
    return at < text.size() && choices.find(text[at]) != std::u32string_view::npos;
}

inline std::size_t blanks_end(std::u32string_view text, std::size_t at) {
    while (at < text.size() && text[at] == U' ') ++at;
    return at;
}

struct Digits {
    std::uint32_t value = 0;
    std::size_t end = 0;
};

inline std::optional<Digits> read_digits(std::u32string_view text, std::size_t at) {
    Digits out{.end = at};
    while (out.end < text.size() && is_digit(text[out.end])) {
        if (out.end - at == longest_digits) return std::nullopt;
        out.value = out.value * 10 + static_cast<std::uint32_t>(text[out.end] - U'0');
        ++out.end;
    }
    if (out.end == at) return std::nullopt;
    return out;
}

/// Past one separator out of `choices` and the blanks around it.
inline std::size_t past_separator(std::u32string_view text, std::size_t at, std::u32string_view choices) {
    const auto mark = blanks_end(text, at);
    return stands_at(text, mark, choices) ? blanks_end(text, mark + 1) : mark;
}

inline ItemNumber item_number(NumberShape shape, std::uint32_t value, std::size_t printed_size,
                              std::size_t size) {
    return {.shape = shape, .values = {value}, .printed_size = printed_size, .size = size};
}

/// 1.8 km between the station and the mill: the words behind a decimal measure it.
[[nodiscard]] bool is_measured(std::u32string_view rest);

/// 1.2.3: followed by a blank, a separator or a word that counts nothing.
[[nodiscard]] std::optional<ItemNumber> read_dotted(std::u32string_view text);

/// 1-2. and (1-2-1), with a point or in brackets, since 1-2 alone is a count or a date; 1-1 打造示范小区
/// before words that count nothing.
[[nodiscard]] std::optional<ItemNumber> read_hyphenated(std::u32string_view text);

/// QR-01 – Check the bracelets, AB-2: a code of two to four capitals and a number before a dash or a colon.
[[nodiscard]] std::optional<ItemNumber> read_coded(std::u32string_view text);

}  // namespace zeren::extraction
