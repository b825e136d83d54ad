#pragma once

#include <string>

#include "support/diagnostics.hpp"

namespace zeren::support {

/// One diagnostic as people read it: `file:line:column: error: what [code]`, the source line with a caret
/// (long lines cut around it), the related places, the hint. Ends with a line end. Control characters of the
/// input are escaped.
[[nodiscard]] std::string to_text(const Diagnostic& diagnostic);

/// All of them, at most 20 and 64 KiB, then how many more there are.
[[nodiscard]] std::string to_text(const Diagnostics& diagnostics);

/// The place's source line, cut around the column, with a caret below it; empty where the place has none.
[[nodiscard]] std::string source_excerpt(const Place& where);

}  // namespace zeren::support
