#pragma once

#include <string>
#include <string_view>

namespace zeren::formats {

/// Appends the shortest number that reads back as the same double, whole numbers up to 2^53 as digits only;
/// independent of the locale. The number is finite: JSON has no others.
void append_json_number(std::string& out, double number);

/// JSON text on one line: white space outside of strings replaced by one blank after each colon and comma.
/// `raw` is well-formed JSON or a run of members of an object. Idempotent.
[[nodiscard]] std::string on_one_line(std::string_view raw);

}  // namespace zeren::formats
