#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "documents/document.hpp"
#include "support/place.hpp"

namespace zeren::documents {

/// The lines of a text as paragraphs; blank lines are left out and remembered as gaps. Line ends are LF or
/// CR LF; form feeds and vertical tabs end paragraphs, and no line is counted at them. Where `origin` has a
/// line, the following paragraphs count on from it, else all share `origin`.
[[nodiscard]] std::vector<Paragraph> paragraphs_of(std::string_view text, const model::Origin& origin);

/// The place of a diagnostic about a cell or paragraph of a package: "table 2 row 3 cell 1", "Sheet1!B7".
[[nodiscard]] std::string part_of(const model::Origin& origin);
[[nodiscard]] support::Place place_in(std::string_view file, const model::Origin& origin);

}  // namespace zeren::documents
