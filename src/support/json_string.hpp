#pragma once

#include <string>
#include <string_view>

namespace zeren::support {

/// Appends a JSON string with its quotes. UTF-8 stays as it is; quotes, backslashes and control characters
/// are escaped; malformed bytes become U+FFFD, so that the output is always JSON.
void append_json_string(std::string& out, std::string_view text);
[[nodiscard]] std::string json_string(std::string_view text);

}  // namespace zeren::support
