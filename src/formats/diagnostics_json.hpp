#pragma once

#include <string>

#include "support/diagnostics.hpp"

namespace zeren::formats {

/// The diagnostics as a JSON array, one a line, in their order: {"severity", "code", "message", "file",
/// "line", "column", "part", "hint", "related": [{"message", "file", "line", "column", "part"}]}; what is
/// unknown is left out. Ends with a line end.
[[nodiscard]] std::string diagnostics_json(const support::Diagnostics& diagnostics);

}  // namespace zeren::formats
