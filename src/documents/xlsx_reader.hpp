#pragma once

#include <string_view>

#include "documents/document.hpp"
#include "support/result.hpp"

namespace zeren::documents {

/// Whether the bytes are a package with an Excel workbook in it.
[[nodiscard]] bool is_xlsx(std::string_view bytes);

/// Reads an Excel workbook (ECMA-376, transitional or strict): each sheet with text is a table of that name,
/// in the workbook's order, or paragraphs where no row has two cells; hidden sheets are left out with a
/// remark unless all are hidden. Origins carry the sheet's name and the cell ("B7"). Limits: `PackageLimits`,
/// `XmlReader::most_depth`, `most_span`. O(cells · log cells).
[[nodiscard]] support::Result<Document> read_xlsx(std::string_view bytes, std::string_view name);

}  // namespace zeren::documents
