#include "support/printable_output.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <utility>

#include "support/json_bytes.hpp"
#include "support/text_width.hpp"
#include "support/utf8.hpp"

namespace zeren::support {
namespace {

bool is_plain(char letter) { return (letter >= ' ' && letter < 0x7F) || letter == '\n' || letter == '\t'; }

/// The lead bytes of the Han characters, which are never controls: most of what is printed.
bool leads_han(unsigned char byte) { return byte >= 0xE3 && byte <= 0xE9; }

bool goes_on(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

/// How many of the eight letters, the first in the lowest byte, come before one that is no printed ASCII.
std::size_t plain_letters(std::uint64_t word) {
    constexpr std::uint64_t ones = 0x0101010101010101U;
    constexpr std::uint64_t high = ones << 7U;
    const auto is_control = (word - ones * ' ') & ~word;
    const auto without_delete = word ^ (ones * 0x7FU);
    const auto is_delete = (without_delete - ones) & ~without_delete;
    return static_cast<std::size_t>(std::countr_zero((word | is_control | is_delete) & high)) / 8U;
}

/// Whether letters begin with a Han character, or a sign of full width (U+FF00 to U+FF3F), as commas are.
bool begins_wide(std::uint64_t word) {
    const bool is_han = (word & 0xC0C000U) == 0x808000U && leads_han(static_cast<unsigned char>(word));
    return is_han || (word & 0xC0FFFFU) == 0x80BCEFU;
}

/// Behind the printed ASCII and Han characters from `at` on, eight letters at a time where it can be.
std::size_t end_of_plain(std::string_view text, std::size_t at) {
    while (at + sizeof(std::uint64_t) <= text.size()) {
        const auto word = load_word(text.data() + at);
        if (begins_wide(word)) {
            at += begins_wide(word >> 24U) ? 6 : 3;
        } else if (const auto letters = plain_letters(word)) {
            at += letters;
        } else if (is_plain(text[at])) {
            ++at;
        } else {
            return at;
        }
    }
    while (at < text.size()) {
        if (is_plain(text[at])) {
            ++at;
        } else if (leads_han(static_cast<unsigned char>(text[at])) && at + 2 < text.size() &&
                   goes_on(text[at + 1]) && goes_on(text[at + 2])) {
            at += 3;
        } else {
            break;
        }
    }
    return at;
}

/// Whether `bytes` may be the begin of a character that more bytes complete.
bool is_begun(std::string_view bytes) {
    const auto lead = static_cast<unsigned char>(bytes.front());
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    return lead >= 0xC2 && lead <= 0xF4 && bytes.size() < length &&
           std::ranges::all_of(bytes.substr(1), goes_on);
}

std::string escaped(char32_t code_point) {
    if (code_point < 0x10000) return fmt::format("\\u{:04x}", static_cast<unsigned>(code_point));
    const auto offset = static_cast<unsigned>(code_point) - 0x10000U;
    return fmt::format("\\u{:04x}\\u{:04x}", 0xD800U + (offset >> 10U), 0xDC00U + (offset & 0x3FFU));
}

}  // namespace

PrintableBuffer::int_type PrintableBuffer::overflow(int_type letter) {
    if (traits_type::eq_int_type(letter, traits_type::eof())) return traits_type::not_eof(letter);
    const char byte = traits_type::to_char_type(letter);
    return xsputn(&byte, 1) == 1 ? letter : traits_type::eof();
}

std::streamsize PrintableBuffer::xsputn(const char* text, std::streamsize size) {
    std::string_view bytes(text, static_cast<std::size_t>(size));
    if (begun_.empty()) return pass(bytes) ? size : 0;
    begun_ += bytes;
    const auto joined = std::exchange(begun_, {});
    return pass(joined) ? size : 0;
}

int PrintableBuffer::sync() {
    const auto rest = std::exchange(begun_, {});
    for (const char byte : rest) {
        if (!write(fmt::format("\\x{:02x}", static_cast<unsigned char>(byte)))) return -1;
    }
    return target_.pubsync();
}

/// Writes runs of what may stay in one piece each.
bool PrintableBuffer::pass(std::string_view text) {
    std::size_t run = 0;
    for (std::size_t at = 0; at < text.size();) {
        at = end_of_plain(text, at);
        if (at == text.size()) break;
        const auto byte = static_cast<unsigned char>(text[at]);
        const auto length = byte < 0x80 ? 1 : sequence_length(text, at);
        if (length == 0 && is_begun(text.substr(at))) {
            begun_ = text.substr(at);
            return write(text.substr(run, at - run));
        }
        const auto decoded = decode_at(text, at);
        if (length > 1 && !is_unprintable(decoded.code_point)) {
            at += length;
            continue;
        }
        if (!write(text.substr(run, at - run))) return false;
        if (!write(length == 0 ? fmt::format("\\x{:02x}", byte) : escaped(decoded.code_point))) return false;
        at += std::max<std::size_t>(length, 1);
        run = at;
    }
    return write(text.substr(run));
}

bool PrintableBuffer::write(std::string_view text) {
    return target_.sputn(text.data(), static_cast<std::streamsize>(text.size())) ==
           static_cast<std::streamsize>(text.size());
}

}  // namespace zeren::support
