#pragma once

#include <span>
#include <vector>

#include "extraction/outline.hpp"
#include "extraction/tables/legend.hpp"

namespace zeren::extraction::tables {

/// Moderation der Kreise: BIM-Champion (V), Lenkungskreis (M): items that name nobody otherwise and end in a
/// list of names each of which has letters in brackets, behind a colon or dash or in a line of its own, where
/// a legend explains these letters or they are those of RACI. Each name gets the duty of its letters; of many
/// lists some letters may be explained nowhere and are not understood. The key holds the letters that are,
/// none where nothing was taken. O(words + lines · letters).
MarkKey take_lettered_names(std::span<OutlineNode> nodes, const std::vector<LegendLine>& legend);

}  // namespace zeren::extraction::tables
