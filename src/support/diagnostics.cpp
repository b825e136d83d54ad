#include "support/diagnostics.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace zeren::support {

Diagnostic make_diagnostic(Code code, std::string message, Place where, std::string hint) {
    return {.severity = describe(code).severity,
            .code = code,
            .message = std::move(message),
            .where = std::move(where),
            .hint = std::move(hint)};
}

void Diagnostics::add(Diagnostic diagnostic) { items_.push_back(std::move(diagnostic)); }

void Diagnostics::add_all(Diagnostics other) {
    items_.insert(items_.end(), std::make_move_iterator(other.items_.begin()),
                  std::make_move_iterator(other.items_.end()));
}

std::size_t Diagnostics::count(Severity severity) const {
    return static_cast<std::size_t>(std::ranges::count(items_, severity, &Diagnostic::severity));
}

}  // namespace zeren::support
