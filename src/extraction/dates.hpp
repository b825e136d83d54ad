#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace zeren::extraction {

/// A calendar date in a text: ISO 8601 (2023-09-11), and where it stands.
struct DateWords {
    std::string iso{};
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The first date in a plain text: 2023年9月11日, 2023-09-11, 2023.9.11, 二〇二三年九月十一日. O(text).
[[nodiscard]] std::optional<DateWords> find_date(std::u32string_view plain);

/// True for a line that holds a date and nothing else but a bracket around it, or 印发. O(1).
[[nodiscard]] bool is_date_line(std::u32string_view plain);

}  // namespace zeren::extraction
