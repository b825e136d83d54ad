#pragma once

#include <vector>

#include "render/drawing.hpp"
#include "render/role_marks.hpp"

namespace zeren::render {

/// The segment of a bar for a part: leads dark, joint shaded, cooperating light; what is inferred hatched.
[[nodiscard]] std::vector<Shape> bar_segment(Part part, const Rect& box);

/// Slanting lines inside of a box, `pitch` points apart along its edges.
[[nodiscard]] std::vector<Shape> hatching(const Rect& box, double pitch, Look look);

}  // namespace zeren::render
