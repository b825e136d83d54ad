#pragma once

#include <string>
#include <string_view>

namespace zeren::support {

/// Appends a JSON string with its quotes. UTF-8 stays as it is; quotes, backslashes and control characters
/// are escaped; malformed bytes become U+FFFD, so that the output is always JSON.
void append_json_string(std::string& out, std::string_view text);
[[nodiscard]] std::string json_string(std::string_view text);

/// The same JSON with DEL and the control characters U+0080 to U+009F, which JSON may hold as they are and
/// terminals obey, as escapes. `json` is well-formed. O(n).
[[nodiscard]] std::string with_controls_escaped(std::string json);

}  // namespace zeren::support
