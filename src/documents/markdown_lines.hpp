#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace zeren::documents {

/// The lines of a text without their ends and the marks of quotes before them, as views of it. O(text).
[[nodiscard]] std::vector<std::string_view> markdown_lines(std::string_view text);

/// A line with bars above the rule of a pipe table that has as many cells.
[[nodiscard]] bool begins_table(const std::vector<std::string_view>& lines, std::size_t at);

/// | a | b |, a row between bars with no rule below it: it goes on with a table above some other line, or is
/// one whose head no rule marks.
[[nodiscard]] bool is_bar_row(std::string_view line);

/// +-----+=====+, a rule of a table that is drawn.
[[nodiscard]] bool is_grid_rule(std::string_view line);
/// | Lire | vite |, a line between two such rules.
[[nodiscard]] bool is_grid_line(std::string_view line);
/// A table drawn with + and - between its rows, or around its head alone.
[[nodiscard]] bool begins_grid(const std::vector<std::string_view>& lines, std::size_t at);

/// Whether a text has headings with # or tables of bars, as no page in HTML has. O(text).
[[nodiscard]] bool holds_markdown(std::string_view text);

/// The level of the heading that a line of = (1) or - (2) makes of the line above it; 0 for other lines.
[[nodiscard]] std::uint8_t underline_level(std::string_view line);

/// Behind the lines between --- and ---, or +++ and +++, that may open a file: title, date and the like for
/// programs; 0 where there are none.
[[nodiscard]] std::size_t end_of_front_matter(const std::vector<std::string_view>& lines);

}  // namespace zeren::documents
