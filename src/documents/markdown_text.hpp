#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "documents/document.hpp"

namespace zeren::documents {

/// A line of Markdown as it is read: marks of emphasis and code, tags, pictures and ~~struck-out words~~ left
/// out, links by their words, escapes resolved. A list mark at its front stays.
[[nodiscard]] std::string without_marks(std::string_view line);

/// The same, with the words that stood between ** and **. O(line).
struct MarkedText {
    std::string text{};
    std::vector<TextSpan> bold{};  ///< as in a paragraph
};
[[nodiscard]] MarkedText read_marks(std::string_view line);
/// - [Planning](#planning): an item that is no more than a link to a place of the same page.
[[nodiscard]] bool is_contents_item(std::string_view line);
/// True where ~~words~~ that are struck out stand in the line.
[[nodiscard]] bool holds_struck_words(std::string_view line);

/// The cells of a line of a pipe table: outer bars left out, `\|` and bars in code kept as text. Views into
/// the line, not trimmed.
[[nodiscard]] std::vector<std::string_view> pipe_cells(std::string_view line);

/// Whether a line is the rule below the head of a pipe table: `|---|:-:|`.
[[nodiscard]] bool is_table_rule(std::string_view line);

/// The level of a `#` heading, 0 for any other line.
[[nodiscard]] std::size_t heading_level(std::string_view line);

/// The words of a `#` heading.
[[nodiscard]] std::string_view heading_words(std::string_view line);

}  // namespace zeren::documents
