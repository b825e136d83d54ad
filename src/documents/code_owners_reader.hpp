#pragma once

#include <string_view>

#include "documents/document.hpp"
#include "support/result.hpp"

namespace zeren::documents {

/// True for a file of code owners (GitHub, GitLab): every line is a comment, a section in square brackets, or
/// a path pattern with @names, @teams or mail addresses behind it, and some line names an owner. O(text).
[[nodiscard]] bool is_code_owners(std::string_view text);

/// True for the name under which such files are kept, in whatever folder.
[[nodiscard]] bool is_code_owners_name(std::string_view path);

/// The lines of a file of code owners with their places, without comments and blank lines. O(text).
[[nodiscard]] support::Result<Document> read_code_owners(std::string_view text, std::string_view name);

}  // namespace zeren::documents
