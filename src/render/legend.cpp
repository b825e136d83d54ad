#include "render/legend.hpp"

#include <algorithm>
#include <utility>

#include "render/paragraph.hpp"

namespace zeren::render {
namespace {

constexpr double gap_behind_sample = 0.5;  // em
constexpr double gap_behind_entry = 1.6;
constexpr double line_step = 1.6;

}  // namespace

Legend::Legend(std::vector<LegendEntry> entries, double size, double width)
    : entries_(std::move(entries)), size_(size) {
    double x = 0;
    double top = 0;
    double bottom = 0;
    for (std::size_t entry = 0; entry < entries_.size(); ++entry) {
        const auto& wanted = entries_[entry];
        const auto lead = wanted.width + (wanted.width > 0 ? gap_behind_sample * size : 0);
        const Paragraph words(wanted.words);
        const auto whole = lead + words.width() * size;
        if (x > 0 && x + whole > width) {
            x = 0;
            top = bottom;
        }
        auto lines = words.lines(std::max(1.0, (width - lead) / size));
        const auto height = static_cast<double>(std::max<std::size_t>(lines.size(), 1)) * line_step * size;
        placed_.push_back({.entry = entry, .at = {x, top + line_step * size / 2}, .lines = std::move(lines)});
        x += std::min(whole, width) + gap_behind_entry * size;
        bottom = std::max(bottom, top + height);
    }
    height_ = bottom;
}

void Legend::draw(Page& page, Point at) const {
    for (const auto& placed : placed_) {
        const auto& entry = entries_[placed.entry];
        const auto start = at + placed.at;
        for (const auto& shape : entry.sample) page.add(moved(shape, start));
        if (placed.lines.empty()) continue;
        const auto lead = entry.width + (entry.width > 0 ? gap_behind_sample * size_ : 0);
        page.add(TextShape{.at = start + Point{lead, middle_to_baseline * size_},
                           .lines = placed.lines,
                           .size = size_,
                           .pitch = line_step * size_,
                           .look = Look::small_text});
    }
}

}  // namespace zeren::render
