#pragma once

#include <span>

#include "extraction/outline.hpp"

namespace zeren::extraction {

/// Nothing but bullets, and nobody who leads, and titles: above the salutation of a letter they are the links
/// of its page.
[[nodiscard]] bool may_be_links(std::span<const OutlineNode> nodes);

/// 首页, 时政: several bullets of a few signs each; above the first number they are links.
[[nodiscard]] bool are_short_links(std::span<const OutlineNode> nodes);

}  // namespace zeren::extraction
