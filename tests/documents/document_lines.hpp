#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "documents/document.hpp"
#include "support/result.hpp"

namespace zeren::testing {

using Lines = std::vector<std::string>;

/// A document as short lines. A paragraph: `~` behind a gap, `H2 ` for a heading, `{1.} ` for a list number,
/// its text. A row of a table: `|` and its cells as `column:text`, with `{rows x columns}` where they span
/// and
/// `!` for a head; lines of a cell are joined by `/`. Footnotes: `* text`. A failed reading: its messages.
[[nodiscard]] Lines lines_of(const support::Result<documents::Document>& document);

/// The place and text of every paragraph, in cells too: `2:1 text`, `document table 1 row 2 cell 1 text`.
[[nodiscard]] Lines places_of(const support::Result<documents::Document>& document);

/// The bold words of every paragraph that has some, in cells too: `甲/乙` for two runs.
[[nodiscard]] Lines bold_in(const support::Result<documents::Document>& document);

/// The remarks of a document as they are printed; of a failed reading its errors.
[[nodiscard]] std::string messages_of(const support::Result<documents::Document>& document);

/// The rows of its longest table with every span filled in: the cells' text, empty positions empty.
[[nodiscard]] std::vector<Lines> filled_rows(const documents::Document& document);

/// The bytes of a file among the fixtures of this folder.
[[nodiscard]] std::string fixture(const std::string& name);

}  // namespace zeren::testing
