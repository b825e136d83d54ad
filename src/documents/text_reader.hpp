#pragma once

#include <string_view>

#include "documents/document.hpp"
#include "support/result.hpp"

namespace zeren::documents {

/// Reads UTF-8 text, with or without a byte order mark: each line that is not blank is a paragraph. Line ends
/// are LF or CR LF; a form feed is a blank. Malformed bytes are an error with their place. O(bytes).
[[nodiscard]] support::Result<Document> read_text(std::string_view bytes, std::string_view name);

}  // namespace zeren::documents
