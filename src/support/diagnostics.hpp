#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "support/diagnostic_codes.hpp"
#include "support/place.hpp"

namespace zeren::support {

/// A second place that belongs to a diagnostic: the other half of a clash.
struct RelatedPlace {
    Place where{};
    std::string message{};
};

/// One finding about an input: what, how bad, where, and how to mend it. Messages are lower case without a
/// full stop; names from the input stand in quotes.
struct Diagnostic {
    Severity severity = Severity::error;
    Code code = Code::usage;
    std::string message{};
    Place where{};
    std::string hint{};
    std::vector<RelatedPlace> related{};
};

/// A diagnostic with the severity that the table of codes gives.
[[nodiscard]] Diagnostic make_diagnostic(Code code, std::string message, Place where = {},
                                         std::string hint = {});

/// What a reader or a check found, in the order in which it was found.
class Diagnostics {
  public:
    void add(Diagnostic diagnostic);
    void add_all(Diagnostics other);

    [[nodiscard]] const std::vector<Diagnostic>& items() const { return items_; }
    [[nodiscard]] bool empty() const { return items_.empty(); }
    [[nodiscard]] std::size_t count(Severity severity) const;
    [[nodiscard]] bool has_errors() const { return count(Severity::error) > 0; }

  private:
    std::vector<Diagnostic> items_;
};

}  // namespace zeren::support
