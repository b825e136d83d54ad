#pragma once

#include <span>

#include "documents/document.hpp"
#include "extraction/passage.hpp"

namespace zeren::extraction {

/// Whether a document prints that the names set bold are those that lead: 用黑体字标注的为牵头股室, "Lead
/// agencies are shown in bold", in its text, a cell or a footnote. O(document).
[[nodiscard]] bool says_that_bold_leads(const documents::Document& document,
                                        std::span<const Passage> passages);

/// Whether a name stands in words that are set bold. O(log of their number).
[[nodiscard]] bool is_set_bold(const Stretch& name);

}  // namespace zeren::extraction
