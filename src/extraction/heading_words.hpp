#pragma once

#include <string>
#include <string_view>

#include "extraction/passage.hpp"

namespace zeren::extraction {

/// The words of a heading in small letters; none where they are more than a heading has. O(words).
[[nodiscard]] std::u32string heading_form(const Stretch& words);

/// Actions, Next steps, Nächste Schritte: whether a heading (`heading_form`) speaks of what is to be done by
/// somebody.
[[nodiscard]] bool is_list_of_actions(std::u32string_view heading);

/// References, 参考文献: likewise of what was read. A colon may end it.
[[nodiscard]] bool is_list_of_sources(std::u32string_view heading);

}  // namespace zeren::extraction
