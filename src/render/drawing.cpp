#include "render/drawing.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <type_traits>

namespace zeren::render {
namespace {

double width_of(const TextShape& text) {
    double widest = 0;
    for (std::string_view line : text.lines) {
        if (line.ends_with(' ')) line.remove_suffix(1);
        widest = std::max(widest, text_width(line, describe(text.look).weight));
    }
    return widest * text.size;
}

double start_of(double anchor_at, double length, Anchor anchor) {
    switch (anchor) {
        case Anchor::start: return anchor_at;
        case Anchor::middle: return anchor_at - length / 2;
        case Anchor::end: return anchor_at - length;
    }
    return anchor_at;
}

Rect around(Point a, Point b) {
    return {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x), std::abs(a.y - b.y)};
}

}  // namespace

Rect extent(const TextShape& text) {
    const auto length = width_of(text);
    if (text.flow == Flow::down) {
        const auto across = line_height * text.size;
        return {text.at.x - across / 2, text.at.y, across, length};
    }
    const auto lines = static_cast<double>(std::max<std::size_t>(text.lines.size(), 1));
    return {start_of(text.at.x, length, text.anchor), text.at.y - line_ascent * text.size, length,
            line_height * text.size + (lines - 1) * text.pitch};
}

Rect extent(const Shape& shape) {
    return std::visit(
        [](const auto& one) -> Rect {
            using Kind = std::decay_t<decltype(one)>;
            if constexpr (std::is_same_v<Kind, TextShape>) {
                return extent(one);
            } else if constexpr (std::is_same_v<Kind, BoxShape>) {
                return one.box;
            } else {
                return around(one.from, one.to);
            }
        },
        shape);
}

Shape moved(Shape shape, Point by) {
    std::visit(
        [by](auto& one) {
            using Kind = std::decay_t<decltype(one)>;
            if constexpr (std::is_same_v<Kind, TextShape>) {
                one.at = one.at + by;
            } else if constexpr (std::is_same_v<Kind, BoxShape>) {
                one.box.x += by.x;
                one.box.y += by.y;
            } else {
                one.from = one.from + by;
                one.to = one.to + by;
            }
        },
        shape);
    return shape;
}

Mark moved(Mark mark, Point by) {
    for (auto& shape : mark.shapes) shape = moved(std::move(shape), by);
    return mark;
}

double smallest_text(const std::vector<Page>& pages) {
    double smallest = 0;
    for (const auto& page : pages) {
        for (const auto& mark : page.marks) {
            for (const auto& shape : mark.shapes) {
                const auto* text = std::get_if<TextShape>(&shape);
                if (text == nullptr) continue;
                smallest = smallest == 0 ? text->size : std::min(smallest, text->size);
            }
        }
    }
    return smallest;
}

}  // namespace zeren::render
