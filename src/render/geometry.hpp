#pragma once

#include <algorithm>

/// Lengths are points (1/72 inch) from the page's upper left corner, y downwards.
namespace zeren::render {

[[nodiscard]] constexpr double points_from_mm(double mm) { return mm * 72.0 / 25.4; }

struct Point {
    double x = 0;
    double y = 0;

    friend constexpr Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }
};

struct Rect {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    [[nodiscard]] constexpr double right() const { return x + width; }
    [[nodiscard]] constexpr double bottom() const { return y + height; }
    [[nodiscard]] constexpr Point centre() const { return {x + width / 2, y + height / 2}; }
    [[nodiscard]] constexpr Rect inset(double by) const {
        return {x + by, y + by, std::max(0.0, width - 2 * by), std::max(0.0, height - 2 * by)};
    }
};

/// Whether two rectangles share more than a border of `slack` points.
[[nodiscard]] constexpr bool overlap(const Rect& a, const Rect& b, double slack = 0) {
    return a.x + slack < b.right() && b.x + slack < a.right() && a.y + slack < b.bottom() &&
           b.y + slack < a.bottom();
}

[[nodiscard]] constexpr bool contains(const Rect& outer, const Rect& inner, double slack = 0) {
    return inner.x >= outer.x - slack && inner.y >= outer.y - slack &&
           inner.right() <= outer.right() + slack && inner.bottom() <= outer.bottom() + slack;
}

}  // namespace zeren::render
