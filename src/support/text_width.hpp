#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace zeren::support {

/// Cells that a code point takes on a terminal: 2 for East Asian wide and full-width forms, 0 for combining
/// marks, controls and zero-width characters, else 1 (Unicode UAX #11, ambiguous counted narrow).
[[nodiscard]] std::size_t cells(char32_t code_point);
[[nodiscard]] std::size_t cells(std::string_view text);

/// The text with blanks behind (or before) it up to `width` cells.
[[nodiscard]] std::string pad_right(std::string_view text, std::size_t width);
[[nodiscard]] std::string pad_left(std::string_view text, std::size_t width);

/// Cuts to at most `width` cells, with … where something was cut.
[[nodiscard]] std::string shorten(std::string_view text, std::size_t width);

/// True for control, format and surrogate characters, and for separators of lines and paragraphs.
[[nodiscard]] bool is_unprintable(char32_t code_point);

/// Control, format and bidirectional characters as visible escapes (\x1b, \u{202e}), so that no text of a
/// document can steer a terminal.
[[nodiscard]] std::string printable(std::string_view text);

}  // namespace zeren::support
