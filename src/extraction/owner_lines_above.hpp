#pragma once

#include <cstdint>
#include <map>
#include <span>

#include "extraction/passage.hpp"

namespace zeren::extraction {

/// Lead: Parks Department above items 1 and 2, Lead: Public Works above 3: the labelled lines of a text that
/// own the numbered items below them, where no headings part these. One stands above the first item, each
/// right above an item, all have one label, and there are fewer of them than items; empty where any of this
/// is not so. They are counted from 1 on. O(lines log lines).
[[nodiscard]] std::map<const Passage*, std::uint32_t> owner_lines_above_items(
    std::span<const Passage> passages);

}  // namespace zeren::extraction
