#include "documents/document_budget.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <variant>

#include "documents/paragraphs.hpp"

namespace zeren::documents {

bool fits_budget(std::string_view text) {
    DocumentBudget budget;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of("\n\f\v"), text.size());
        if (end > 0 && !budget.take(end)) return false;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return true;
}

namespace {

/// The bytes that the rows of a merged cell have beyond those of its first one.
std::size_t repeated_bytes(const Table& table, std::size_t row, const Cell& cell) {
    const auto rows = std::min(cell.row_span, table.rows.size() - row);
    if (rows < 2) return 0;
    std::size_t bytes = 0;
    for (const auto& paragraph : cell.paragraphs) bytes += paragraph.text.size();
    return bytes * (rows - 1);
}

}  // namespace

support::Diagnostics check_merged_cells(const Document& document) {
    support::Diagnostics out;
    std::size_t repeated = 0;
    for (const auto& block : document.blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (table == nullptr) continue;
        for (std::size_t row = 0; row < table->rows.size(); ++row) {
            for (const auto& cell : table->rows[row].cells) {
                repeated += repeated_bytes(*table, row, cell);
                if (repeated <= most_repeated) continue;
                out.add(support::make_diagnostic(support::Code::too_large,
                                                 "with this merged cell, what merged cells say in each of "
                                                 "their rows comes to more than 32 MiB",
                                                 place_in(document.name, cell.origin),
                                                 "shorten the merged cells, or split the table"));
                return out;
            }
        }
    }
    return out;
}

support::Diagnostic beyond_budget(std::string_view file) {
    return support::make_diagnostic(
        support::Code::too_large, fmt::format("\"{}\" {}", file, DocumentBudget::refusal),
        {.file = std::string(file)}, "split the file, or import the part with the plan");
}

}  // namespace zeren::documents
