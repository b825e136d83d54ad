#include "documents/document_budget.hpp"

#include <fmt/format.h>

#include <algorithm>

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

support::Diagnostic beyond_budget(std::string_view file) {
    return support::make_diagnostic(
        support::Code::too_large, fmt::format("\"{}\" {}", file, DocumentBudget::refusal),
        {.file = std::string(file)}, "split the file, or import the part with the plan");
}

}  // namespace zeren::documents
