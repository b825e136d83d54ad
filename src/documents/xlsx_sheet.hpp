#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "documents/document.hpp"
#include "documents/document_budget.hpp"
#include "documents/number_format.hpp"
#include "documents/package_parts.hpp"
#include "documents/remark_tally.hpp"
#include "documents/xlsx_styles.hpp"
#include "documents/xlsx_text.hpp"
#include "support/result.hpp"

namespace zeren::documents {

/// What the sheets of one workbook share.
struct WorkbookContext {
    std::string_view file;
    const std::vector<RichText>& strings;
    const CellStyles& styles;
    DateSystem dates;
    RemarkTally& tally;
    DocumentBudget& budget;
};

/// Reads one sheet: every filled cell as it is shown, hidden rows and columns too (with a remark). Nothing
/// where the sheet is empty. A reference outside of a sheet is a `damaged-file` error.
[[nodiscard]] support::Result<std::optional<Table>> read_sheet(Package& package, std::string_view part,
                                                               const std::string& sheet_name,
                                                               const WorkbookContext& context);

}  // namespace zeren::documents
