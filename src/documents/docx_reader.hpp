#pragma once

#include <string_view>

#include "documents/document.hpp"
#include "support/result.hpp"

namespace zeren::documents {

/// Whether the bytes are a package with a Word document in it.
[[nodiscard]] bool is_docx(std::string_view bytes);

/// Reads a Word file (ECMA-376, transitional or strict, from any writer): the body with its tables, printed
/// list numbers and heading levels; footnotes and endnotes apart. Origins carry the story ("document",
/// "footnotes") with table, row and cell, or "paragraph N". Remarks tell of tracked deletions, hidden text,
/// pictures, comments, page headers and footers. Limits: `PackageLimits`, `XmlReader::most_depth`. O(bytes).
[[nodiscard]] support::Result<Document> read_docx(std::string_view bytes, std::string_view name);

}  // namespace zeren::documents
