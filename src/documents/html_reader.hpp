#pragma once

#include <cstddef>
#include <string_view>

#include "documents/document.hpp"
#include "documents/text_positions.hpp"
#include "support/result.hpp"

namespace zeren::documents {

/// Whether a text is a web page or a piece of one: it begins with a tag and holds those of a page.
[[nodiscard]] bool is_html(std::string_view text);

/// The charset that a page declares in its first bytes; empty where it declares none or is no page.
[[nodiscard]] std::string_view html_charset(std::string_view bytes);

/// Reads a page in UTF-8 as a browser shows it: blocks, list items and lines ended by br as paragraphs,
/// tables with their spans. A table that lays out the page becomes its content. Scripts, navigation, forms
/// and hidden text are left out with a remark. Any bytes are a page; nesting beyond 512 elements or 16 tables
/// lies flat. O(bytes).
[[nodiscard]] support::Result<Document> read_html(std::string_view text, std::string_view name);

/// Reads the stretch of a text from `begin` to `end` so; `positions` have come no further than `begin`.
[[nodiscard]] support::Result<Document> read_html_within(std::string_view text, std::size_t begin,
                                                         std::size_t end, const TextPositions& positions,
                                                         std::string_view name);

}  // namespace zeren::documents
