#pragma once

#include <string>

#include "support/diagnostics.hpp"

namespace zeren::formats {

/// The diagnostics as a JSON array, one a line, in their order: {"severity", "code", "message", "file",
/// "line", "column", "part", "hint", "related": [{"message", "file", "line", "column", "part"}]}; what is
/// unknown is left out. Ends with a line end.
[[nodiscard]] std::string diagnostics_json(const support::Diagnostics& diagnostics);

/// The same for a stream of messages: at most 20 and 64 KiB of them, as `support::to_text` chooses them, then
/// {"more": N} where there are more.
[[nodiscard]] std::string brief_diagnostics_json(const support::Diagnostics& diagnostics);

}  // namespace zeren::formats
