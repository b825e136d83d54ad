#pragma once

#include <string>

namespace zeren::documents {

/// A text in which LF alone ends lines: CR LF and CR of other systems become one, and so do NEL and the
/// separators that word processors leave behind (U+2028, U+2029), unless these rare ones are kept, as they
/// are inside of the fields of a CSV file. O(bytes).
[[nodiscard]] std::string with_plain_line_ends(std::string text, bool keeps_rare_ones);

/// The rare ones, too.
[[nodiscard]] std::string without_rare_line_ends(std::string text);

}  // namespace zeren::documents
