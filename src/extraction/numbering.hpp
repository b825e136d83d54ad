#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::extraction {

/// The shape of a printed item number. Items of one level share a shape.
enum class NumberShape : std::uint8_t {
    heading,           ///< no number: the format says that it is a heading
    chapter,           ///< 第一章, 第二部分
    section,           ///< 第一节
    article,           ///< 第一条
    named,             ///< Objective 1:, Action 2.3, 任务一：
    roman,             ///< I. II.
    letter,            ///< A. B.
    han,               ///< 一、
    bracketed_han,     ///< （一）
    digits,            ///< 1. 1． 1、
    dotted,            ///< 1.2 1.2.3
    bracketed_digits,  ///< （1）
    half_bracketed,    ///< 1)
    bracketed_letter,  ///< a) (a)
    circled,           ///< ①
    bullet,            ///< • ● —
};

/// The number at the begin of an item.
struct ItemNumber {
    NumberShape shape{};
    std::vector<std::uint32_t> values{};  ///< one, or one per level of a dotted number; none for a bullet
    std::size_t printed_from = 0;         ///< where it begins: behind a bullet
    std::string code{};                   ///< of a number that holds letters: T1, A-1
    std::size_t printed_size = 0;  ///< code points of the number as kept: `1`, `（一）`, `第一条`
    std::size_t size = 0;          ///< code points up to the item's text, separators and blanks included
    std::u32string word{};         ///< of a named number, in lower case: objective
    char32_t letter = U'\0';       ///< a capital that stands in the place of the first value: A of A.1
    std::size_t level = 0;         ///< of a heading; of a bullet how far it is set in
    bool has_box = false;          ///< a box to tick stands beside it, or in its place: - [ ], ☐
    bool is_ticked = false;        ///< - [x], ☑

    /// The values in ASCII digits: `7`, `1.2.3`; with the letter where one is printed: `A.1`; the code where
    /// there is one.
    [[nodiscard]] std::string ascii() const;
};

/// The number that a plain text (`plain_form`) begins with, or nothing. O(length of the number).
[[nodiscard]] std::optional<ItemNumber> read_item_number(std::u32string_view plain);

/// Named numbers, letters and roman numbers, for `read_item_number`: Objective 1:, Strategic goal B, Action
/// A.1.
[[nodiscard]] std::optional<ItemNumber> read_named_number(std::u32string_view plain);
[[nodiscard]] std::optional<ItemNumber> read_letter_number(std::u32string_view plain);

/// 1.01: a part behind the first begins with a nought, so that the printed form says more than the values.
[[nodiscard]] bool has_padded_part(std::u32string_view number);

/// The value of a Chinese numeral up to 九百九十九 at the begin of a text, and how many code points it takes.
struct HanNumeral {
    std::uint32_t value = 0;
    std::size_t size = 0;
};
[[nodiscard]] std::optional<HanNumeral> read_han_numeral(std::u32string_view plain);

}  // namespace zeren::extraction
