#pragma once

#include <string>
#include <string_view>

namespace zeren::render {

/// A text as a picture can show it: runs of blanks and line ends become one blank, blanks at the ends go, and
/// what cannot be seen and could break or steer a reader goes too: control characters, U+FFFE and U+FFFF,
/// bidirectional marks, zero-width blanks. Malformed bytes become U+FFFD.
[[nodiscard]] std::string shown(std::string_view text);

/// A text for XML content or a double-quoted attribute: markup characters escaped, line ends and tabs as
/// references, and what XML 1.0 forbids or `shown` drops left out.
[[nodiscard]] std::string xml_escaped(std::string_view text);

}  // namespace zeren::render
