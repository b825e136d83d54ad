#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace zeren::analysis::naming {

/// A name as it is compared: without blanks, full-width signs as half-width ones, ASCII letters small.
[[nodiscard]] std::u32string folded(std::string_view name);

/// A folded name in the one way of naming a government: 人民政府 as 政府, a town or street without its
/// government or office (小榄镇人民政府, 石岐街道办事处).
[[nodiscard]] std::u32string government_form(std::u32string_view name);

/// A folded name taken apart: 中山 市 卫生健康 局. A part that it does not have is empty.
struct BodyName {
    std::u32string place{};
    std::u32string level{};
    std::u32string stem{};
    std::u32string ending{};  ///< in its short form: 委员会 as 委
    bool has_long_ending = false;

    /// The name as those at home say it: without the place.
    [[nodiscard]] std::u32string relative() const { return level + stem + ending; }
};
[[nodiscard]] BodyName take_apart(std::u32string_view name);

/// What one stem is to a longer one.
enum class Shortening : std::uint8_t {
    none,
    abbreviation,  ///< one sign for each word (卫健 of 卫生健康), or only 和 及 与 left out
    part,          ///< an unbroken piece, or another selection, of it: perhaps another body
};
/// Tells it for stems that begin with the same sign. O(length of both).
[[nodiscard]] Shortening shortening(std::u32string_view stem, std::u32string_view fuller);

}  // namespace zeren::analysis::naming
