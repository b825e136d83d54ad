#pragma once

#include <string>

#include "formats/sheet.hpp"
#include "support/result.hpp"

namespace zeren::formats {

/// A workbook as Office Open XML (by libxlsxwriter). Texts are texts, whatever they begin with; no formula is
/// ever written, and no clock: same workbook, same bytes. A text above 32,767 signs and a sheet above the
/// format's 1,048,576 rows or 16,384 columns are `too-large`, with the sheet and cell; a folder for temporary
/// files that cannot be used is `cannot-write`. The library does not see every write that fails: whoever
/// hands the bytes on holds them against the `cells` of the sheets (documents/workbook_check.hpp).
[[nodiscard]] support::Result<std::string> write_xlsx(const Workbook& workbook);

/// The error for bytes that are not whole.
[[nodiscard]] support::Diagnostic torn_workbook();

}  // namespace zeren::formats
