#include "documents/document_budget.hpp"

#include <fmt/format.h>

namespace zeren::documents {

support::Diagnostic beyond_budget(std::string_view file) {
    return support::make_diagnostic(
        support::Code::too_large, fmt::format("\"{}\" {}", file, DocumentBudget::refusal),
        {.file = std::string(file)}, "split the file, or import the part with the plan");
}

}  // namespace zeren::documents
