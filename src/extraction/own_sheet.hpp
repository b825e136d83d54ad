#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include "documents/document.hpp"
#include "extraction/extraction.hpp"
#include "model/sheet_words.hpp"

namespace zeren::extraction {

/// A list of tasks as `zeren export csv` and `zeren export xlsx` write it, found by its heads: columns may
/// have been moved or added since.
struct OwnSheet {
    const documents::Table* table = nullptr;
    std::size_t head_row = 0;
    /// By TaskColumn: the grid column.
    std::array<std::optional<std::size_t>, model::task_column_count> columns{};

    [[nodiscard]] std::optional<std::size_t> column(model::TaskColumn of) const {
        return columns[static_cast<std::size_t>(of)];
    }
};

/// The first such list of a document, nothing where there is none. The heads of number, task, lead, helpers,
/// joint owners and basis tell it from other tables.
[[nodiscard]] std::optional<OwnSheet> find_own_sheet(const documents::Document& document);

/// The plan that was written to the sheet: each owner in the role of its column, on the basis and in the
/// order that the sheet tells, and whom the texts name as it says. What is left of `info` is what the options
/// and the title above the heads say. O(cells).
[[nodiscard]] Extraction read_own_sheet(const OwnSheet& sheet, const documents::Document& document,
                                        const ExtractionOptions& options, model::PlanInfo info);

}  // namespace zeren::extraction
