#pragma once

#include <string_view>

#include "documents/document.hpp"
#include "support/result.hpp"

namespace zeren::documents {

/// Reads UTF-8 text of separated values as one table; the separator is guessed, and a remark names it. Rows
/// with another number of fields than most are a remark; a quote that nothing closes is a `damaged-file`
/// error with its line. Blanks before a field are kept, since they show levels. O(bytes).
[[nodiscard]] support::Result<Document> read_csv(std::string_view text, std::string_view name);

}  // namespace zeren::documents
