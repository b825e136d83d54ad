#pragma once

#include <vector>

#include "render/drawing.hpp"
#include "render/legend.hpp"
#include "render/part_counts.hpp"

namespace zeren::render {

/// The segment of a bar for a part: leads dark, joint shaded, cooperating light; what is inferred hatched.
[[nodiscard]] std::vector<Shape> bar_segment(Part part, const Rect& box);

/// Samples of segments of a size, one for each part that occurs.
[[nodiscard]] std::vector<LegendEntry> bar_legend(const PartCounts& parts, Point size, const Phrases& words);

/// Slanting lines inside of a box, `pitch` points apart along its edges.
[[nodiscard]] std::vector<Shape> hatching(const Rect& box, double pitch, Look look);

}  // namespace zeren::render
