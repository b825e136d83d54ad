#pragma once

#include <vector>

#include "formats/sheet.hpp"

namespace zeren::formats {

/// The height of each row in points, so that nothing wrapped is cut: programs that open a workbook do not
/// measure its rows anew. Counted in signs of the columns' widths; a joined block that needs more than its
/// rows give stretches its last one. O(text).
[[nodiscard]] std::vector<double> row_heights(const Sheet& sheet);

}  // namespace zeren::formats
