#pragma once

#include <optional>
#include <span>

#include "documents/document.hpp"
#include "extraction/passage.hpp"

namespace zeren::extraction::tables {

/// Forms that are set as lines, one after another: 任务名称：修路 above 牵头单位：市交通局, "Ref: FR-01",
/// "Action: …", "Lead: …". Each begins with the same label; lines without one go on with the value above.
/// Nothing where numbered items stand among the lines, or fewer than two forms with a task and owners.
/// O(lines).
[[nodiscard]] std::optional<documents::Table> labelled_lines(std::span<const Passage> passages);

}  // namespace zeren::extraction::tables
