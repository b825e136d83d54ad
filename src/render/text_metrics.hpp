#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace zeren::render {

enum class Weight : std::uint8_t { regular, bold };

/// The height of a line of text in em as PDF readers take it for Noto Sans CJK, the tallest of the families
/// that pictures name. The ideographs themselves fill 0.88 above the baseline to 0.12 below.
inline constexpr double line_ascent = 1.05;
inline constexpr double line_descent = 0.288;
inline constexpr double line_height = line_ascent + line_descent;
/// From baseline to baseline where lines are not to touch even in the eyes of browsers and PDF readers that
/// take the font's own ascent and descent.
inline constexpr double line_box = 1.448;
/// From the middle of an ideograph down to the baseline.
inline constexpr double middle_to_baseline = 0.38;

/// How far a character moves the pen, in em. ASCII as Noto Sans CJK SC has it; East Asian and all other
/// characters a full em, which no usual font exceeds; combining marks nothing.
[[nodiscard]] double advance(char32_t code_point, Weight weight);

/// The width of a text on one line in em. O(n).
[[nodiscard]] double text_width(std::string_view text, Weight weight = Weight::regular);

/// The text, cut with … where it is wider than `most` em.
[[nodiscard]] std::string shortened(std::string_view text, double most, Weight weight = Weight::regular);

}  // namespace zeren::render
