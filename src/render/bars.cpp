#include "render/bars.hpp"

#include <algorithm>
#include <iterator>

namespace zeren::render {
namespace {

Look ground_of(Part part) {
    switch (part.role) {
        case model::Role::lead: return is_inferred(part) ? Look::hatched_cell : Look::lead_cell;
        case model::Role::cooperate: return is_inferred(part) ? Look::hatched_cell : Look::cooperate_cell;
        case model::Role::joint: return Look::joint_cell;
    }
    return Look::joint_cell;
}

}  // namespace

std::vector<Shape> hatching(const Rect& box, double pitch, Look look) {
    // The lines x + y = c, each from where it enters the box to where it leaves.
    std::vector<Shape> lines;
    for (auto c = pitch; c < box.width + box.height; c += pitch) {
        const auto left = std::max(0.0, c - box.height);
        const auto right = std::min(box.width, c);
        if (right - left < 0.01) continue;
        lines.emplace_back(LineShape{.from = {box.x + left, box.y + c - left},
                                     .to = {box.x + right, box.y + c - right},
                                     .look = look});
    }
    return lines;
}

std::vector<LegendEntry> bar_legend(const PartCounts& parts, Point size, const Phrases& words) {
    std::vector<LegendEntry> entries;
    for (const auto& [part, count] : parts.all())
        entries.push_back({.sample = bar_segment(part, {0, -size.y / 2, size.x, size.y}),
                           .width = size.x,
                           .words = letter_of(part.role, part.basis, words) + " " + spelt_out(part, words)});
    return entries;
}

std::vector<Shape> bar_segment(Part part, const Rect& box) {
    constexpr double close = 3;
    constexpr double wide = 4.5;
    std::vector<Shape> shapes = {BoxShape{.box = box, .look = ground_of(part)}};
    if (!is_inferred(part) || part.role == model::Role::joint) return shapes;
    const bool leads = part.role == model::Role::lead;
    auto lines = hatching(box, leads ? close : wide, leads ? Look::hatch : Look::fine_hatch);
    std::ranges::move(lines, std::back_inserter(shapes));
    return shapes;
}

}  // namespace zeren::render
