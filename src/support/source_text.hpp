#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "support/place.hpp"

namespace zeren::support {

/// The place of a byte offset in a text: line, column in code points, and the line itself. Scans the text up
/// to the offset, O(n): meant for messages, not for the good path.
[[nodiscard]] Place place_at(std::string_view file, std::string_view text, std::size_t offset);

/// The position behind `passed`, a text that starts at `from`. O(passed): what walks a text in order and
/// wants many places goes from one to the next.
[[nodiscard]] Position position_after(Position from, std::string_view passed);

/// Line number `line` (1-based) without its line end; empty past the end.
[[nodiscard]] std::string_view line_of(std::string_view text, std::size_t line);

}  // namespace zeren::support
