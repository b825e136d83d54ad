#pragma once

#include <string>
#include <string_view>

#include "formats/sheet.hpp"

namespace zeren::formats {

/// A cell's text that no spreadsheet takes for a formula: where it begins, behind any number of apostrophes,
/// with = + - @ (half or full width), a tabulator or a line end, one apostrophe is put before it. Taking one
/// apostrophe away where another one or such a sign follows gives the text back.
[[nodiscard]] std::string guarded(std::string_view text);

/// The head and rows of a sheet as comma-separated values (RFC 4180): UTF-8 with a byte order mark, so that
/// spreadsheets know the encoding; lines end with CR LF; texts are guarded, and control characters become
/// U+FFFD. Without the title above the head.
[[nodiscard]] std::string write_csv(const Sheet& sheet);

}  // namespace zeren::formats
