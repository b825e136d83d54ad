#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "render/drawing.hpp"

namespace zeren::render {

/// Marks that stay together, drawn around the corner (0, 0).
struct FlowBlock {
    double height = 0;
    double gap = 0;           ///< above, unless it is the first of its column
    bool keeps_next = false;  ///< not to stand last in a column: a heading
    std::vector<Mark> marks{};
};

/// Columns of a page that blocks run through.
struct Columns {
    std::size_t count = 1;
    double height = 0;
};

struct FlowPlace {
    std::size_t page = 0;
    std::size_t column = 0;
    double y = 0;
};

/// Where the blocks come: down the columns, column by column, page by page. A block higher than a column runs
/// over its bottom. O(blocks).
[[nodiscard]] std::vector<FlowPlace> flow(std::span<const FlowBlock> blocks, Columns columns);

/// The same in the lowest columns that need no more pages, so that the columns of the last page end alike.
[[nodiscard]] std::vector<FlowPlace> flow_evenly(std::span<const FlowBlock> blocks, Columns columns);

[[nodiscard]] std::size_t page_count(std::span<const FlowPlace> places);

/// A text set in lines with its upper left corner at a point, and the height that it takes.
struct SetText {
    TextShape shape{};
    double height = 0;
};
[[nodiscard]] SetText set_lines(std::vector<std::string> lines, Point corner, double size, Look look);

}  // namespace zeren::render
