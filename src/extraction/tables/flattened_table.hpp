#pragma once

#include <optional>
#include <span>

#include "documents/document.hpp"
#include "extraction/actor_directory.hpp"
#include "extraction/passage.hpp"

namespace zeren::extraction::tables {

/// A table whose cells have become lines, put together again: at least three heads, the first of them 序号 or
/// its like, then rows that each begin with their number alone in its line, counting on from 1. Lines that
/// are missing from a row are its last cells. Nothing where the lines do not fit. O(lines).
[[nodiscard]] std::optional<documents::Table> flattened_table(std::span<const Passage> passages);

/// One whose rows have no numbers: heads that end in one of owners, then text and a line of owners by turns,
/// below numbered headings. Nothing where other lines than these stand there. O(lines).
[[nodiscard]] std::optional<documents::Table> flattened_rows(std::span<const Passage> passages,
                                                             const ActorDirectory& directory);

}  // namespace zeren::extraction::tables
