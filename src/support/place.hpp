#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace zeren::support {

/// A position in a text: 1-based, columns counted in code points. Zero means unknown.
struct Position {
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    friend auto operator<=>(const Position&, const Position&) = default;
};

/// Where a diagnostic points: a file, a position or a part of it, and the line to show under the message.
struct Place {
    std::string file{};   ///< as the user named it; empty where there is none
    Position position{};  ///< line and column of the offending token's start
    std::string part{};   ///< for packages: "table 2 row 3 cell 1", "Sheet1!B7"
    /// The text of the line, to print with a caret; empty where there is none. Of a very long line only a
    /// part around the position, behind `source_skipped` code points.
    std::string source_line{};
    std::uint32_t source_skipped = 0;
};

}  // namespace zeren::support
