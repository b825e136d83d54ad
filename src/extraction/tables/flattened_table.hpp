#pragma once

#include <optional>
#include <span>

#include "documents/document.hpp"
#include "extraction/passage.hpp"

namespace zeren::extraction::tables {

/// A table whose cells have become lines, put together again: at least three heads, the first of them 序号 or
/// its like, then rows that each begin with their number alone in its line, counting on from 1. Lines that
/// are missing from a row are its last cells. Nothing where the lines do not fit. O(lines).
[[nodiscard]] std::optional<documents::Table> flattened_table(std::span<const Passage> passages);

}  // namespace zeren::extraction::tables
