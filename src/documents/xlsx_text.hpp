#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "documents/document.hpp"
#include "documents/package_parts.hpp"
#include "documents/xml_reader.hpp"
#include "support/result.hpp"

namespace zeren::documents {

/// The text of a cell, without what stands struck out in it.
struct RichText {
    std::string text{};
    std::vector<TextSpan> bold{};  ///< as in a paragraph
    bool has_struck_words = false;
    bool has_looks = false;  ///< parts of it say how they look, whatever the style of the cell says
};

/// The text of `si` or `is` that has just started: plain or in runs, without the readings above characters.
[[nodiscard]] RichText rich_text(XmlReader& xml);

/// The escapes of SpreadsheetML resolved (ST_Xstring): `_x0041_` is A, `_x005F_` guards an underscore.
[[nodiscard]] std::string unescaped(std::string_view text);

/// The shared strings of a workbook; none where the package has no such part.
[[nodiscard]] support::Result<std::vector<RichText>> read_shared_strings(Package& package,
                                                                         std::string_view part);

}  // namespace zeren::documents
