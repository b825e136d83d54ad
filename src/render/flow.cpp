#include "render/flow.hpp"

#include <algorithm>
#include <utility>

namespace zeren::render {
namespace {

constexpr double tolerance = 1e-6;

/// The first of the places that a block and those that it keeps need.
double needed_height(std::span<const FlowBlock> blocks, std::size_t at) {
    auto height = blocks[at].height;
    for (; at + 1 < blocks.size() && blocks[at].keeps_next; ++at)
        height += blocks[at + 1].gap + blocks[at + 1].height;
    return height;
}

}  // namespace

std::vector<FlowPlace> flow(std::span<const FlowBlock> blocks, Columns columns) {
    std::vector<FlowPlace> places;
    FlowPlace next;
    for (std::size_t at = 0; at < blocks.size(); ++at) {
        const auto gap = next.y > 0 ? blocks[at].gap : 0.0;
        if (next.y > 0 && next.y + gap + needed_height(blocks, at) > columns.height + tolerance) {
            const bool last_column = next.column + 1 == columns.count;
            next = {.page = next.page + (last_column ? 1 : 0), .column = last_column ? 0 : next.column + 1};
        } else {
            next.y += gap;
        }
        places.push_back(next);
        next.y += blocks[at].height;
    }
    return places;
}

std::vector<FlowPlace> flow_evenly(std::span<const FlowBlock> blocks, Columns columns) {
    auto places = flow(blocks, columns);
    if (page_count(places) != 1 || columns.count == 1) return places;
    double highest = 0;
    for (const auto& block : blocks) highest = std::max(highest, block.height);
    auto low = highest;
    auto high = columns.height;
    for (int step = 0; step < 30 && low < high; ++step) {
        const auto middle = (low + high) / 2;
        auto tried = flow(blocks, {.count = columns.count, .height = middle});
        if (page_count(tried) == 1) {
            places = std::move(tried);
            high = middle;
        } else {
            low = middle;
        }
    }
    return places;
}

std::size_t page_count(std::span<const FlowPlace> places) {
    return places.empty() ? 0 : places.back().page + 1;
}

SetText set_lines(std::vector<std::string> lines, Point corner, double size, Look look) {
    constexpr double ascent = line_box - line_descent;
    const auto height = static_cast<double>(lines.size()) * line_box * size;
    return {.shape = {.at = {corner.x, corner.y + ascent * size},
                      .lines = std::move(lines),
                      .size = size,
                      .pitch = line_box * size,
                      .look = look},
            .height = height};
}

}  // namespace zeren::render
