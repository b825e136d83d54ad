#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "support/diagnostics.hpp"

namespace zeren::support {

/// One diagnostic as people read it: `file:line:column: error: what [code]`, the source line with a caret
/// (long lines cut around it), the related places, the hint. Ends with a line end. Control characters of the
/// input are escaped.
[[nodiscard]] std::string to_text(const Diagnostic& diagnostic);

/// All of them, at most 20 and 64 KiB, the graver ones first to be kept; then how many more there are.
[[nodiscard]] std::string to_text(const Diagnostics& diagnostics);

/// What a reader of messages is shown, in the order in which it was found.
struct ShownMessages {
    std::vector<std::string> texts{};
    std::size_t left_out = 0;
};
/// The choice behind `to_text`, for any form of writing a message down. Messages and hints without end are
/// cut before they are written.
[[nodiscard]] ShownMessages shown_messages(const Diagnostics& diagnostics,
                                           const std::function<std::string(const Diagnostic&)>& write);

/// The place's source line, cut around the column, with a caret below it; empty where the place has none.
[[nodiscard]] std::string source_excerpt(const Place& where);

}  // namespace zeren::support
