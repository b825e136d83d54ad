#pragma once

#include <optional>
#include <span>

#include "documents/document.hpp"
#include "extraction/passage.hpp"

namespace zeren::extraction::tables {

/// A table of lines whose cells are set in columns with two blanks or more between them: a line of at least
/// three heads, then rows that begin with their numbers. A cell belongs to the head that begins nearest.
/// Else one whose cells only single blanks part: known heads, and rows numbered from 1 on right below them.
/// Nothing where the lines are no such table. O(n log n) in the words.
[[nodiscard]] std::optional<documents::Table> aligned_table(std::span<const Passage> passages);

}  // namespace zeren::extraction::tables
