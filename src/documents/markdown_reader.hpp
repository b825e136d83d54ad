#pragma once

#include <string_view>

#include "documents/document.hpp"
#include "support/result.hpp"

namespace zeren::documents {

/// Whether a text is Markdown: it holds a pipe table or one in HTML, or begins with a `#` heading and holds
/// further headings or list items. A CODEOWNERS file, whose comments look like headings, is none.
[[nodiscard]] bool is_markdown(std::string_view text);

/// Reads UTF-8 Markdown (CommonMark with the pipe tables of GitHub): headings, list items and other lines as
/// paragraphs, without the marks of emphasis, links and headings; pipe tables as tables. List marks stay, as
/// in plain text. O(bytes).
[[nodiscard]] support::Result<Document> read_markdown(std::string_view text, std::string_view name);

}  // namespace zeren::documents
