#include "render/poster.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "render/frame.hpp"

namespace zeren::render {
namespace {

constexpr double overlap_points = points_from_mm(8);  // that two sheets share
constexpr double mark_room = 14;                      // outside of the cut marks
constexpr double label_size = 8;
constexpr double a4_enlarged = 2;

/// How a page is cut: sheets across and down, and the part of the drawing that each shows.
struct Tiling {
    Paper sheet{};
    double scale = 1;
    std::size_t across = 1;
    std::size_t down = 1;
    Rect window{};  ///< on the sheet

    [[nodiscard]] std::size_t count() const { return across * down; }
    [[nodiscard]] double step_x() const { return (window.width - overlap_points) / scale; }
    [[nodiscard]] double step_y() const { return (window.height - overlap_points) / scale; }
};

std::size_t tiles(double length, double window) {
    const auto beyond_first = std::max(0.0, length - window);
    return 1 + static_cast<std::size_t>(std::ceil(beyond_first / (window - overlap_points) - 1e-9));
}

Tiling tiling_for(Paper paper) {
    Tiling best;
    for (auto orientation : {Orientation::portrait, Orientation::landscape}) {
        Tiling tiling{.sheet = {.size = PaperSize::a4, .orientation = orientation}};
        const bool is_small = paper.size == PaperSize::a4 || paper.size == PaperSize::letter;
        tiling.scale = is_small ? a4_enlarged : 1.0;
        tiling.window = printable(tiling.sheet).inset(mark_room);
        tiling.across = tiles(sheet(paper).width * tiling.scale, tiling.window.width);
        tiling.down = tiles(sheet(paper).height * tiling.scale, tiling.window.height);
        if (orientation == Orientation::portrait || tiling.count() < best.count()) best = tiling;
    }
    return best;
}

Rect extent_of(const Mark& mark) {
    Rect all = extent(mark.shapes.front());
    for (const auto& shape : mark.shapes) {
        const auto box = extent(shape);
        const auto right = std::max(all.right(), box.right());
        const auto bottom = std::max(all.bottom(), box.bottom());
        all.x = std::min(all.x, box.x);
        all.y = std::min(all.y, box.y);
        all.width = right - all.x;
        all.height = bottom - all.y;
    }
    return all;
}

/// Two short strokes outside of each corner: where the sheet is to be cut.
void draw_cut_marks(Page& page, const Rect& window) {
    constexpr double length = 9;
    constexpr double gap = 3;
    const auto stroke = [&page](Point from, Point to) {
        page.add(LineShape{.from = from, .to = to, .look = Look::cut_mark});
    };
    for (auto x : {window.x, window.right()}) {
        stroke({x, window.y - gap - length}, {x, window.y - gap});
        stroke({x, window.bottom() + gap}, {x, window.bottom() + gap + length});
    }
    for (auto y : {window.y, window.bottom()}) {
        stroke({window.x - gap - length, y}, {window.x - gap, y});
        stroke({window.right() + gap, y}, {window.right() + gap + length, y});
    }
}

Page draw_sheet(const Page& whole, const Tiling& tiling, std::size_t row, std::size_t column,
                const std::string& title, const Phrases& words) {
    Page page{.paper = tiling.sheet};
    Window window{
        .from = {static_cast<double>(column) * tiling.step_x(), static_cast<double>(row) * tiling.step_y(),
                 tiling.window.width / tiling.scale, tiling.window.height / tiling.scale},
        .to = tiling.window};
    constexpr double widest_stroke = 4;
    for (const auto& mark : whole.marks) {
        if (!mark.shapes.empty() && overlap(extent_of(mark).inset(-widest_stroke), window.from))
            window.marks.push_back(mark);
    }
    page.window = std::move(window);
    draw_cut_marks(page, tiling.window);
    const PageNumber number{.number = row * tiling.across + column + 1, .of = tiling.count()};
    const auto label = fmt::format("{}  {} ({}, {})", title, page_words(number, words), row + 1, column + 1);
    const auto room = tiling.window.width - 40;
    page.add(TextShape{.at = {tiling.window.x + 20, tiling.window.bottom() + 12},
                       .lines = {shortened(label, room / label_size)},
                       .size = label_size,
                       .look = Look::small_text});
    return page;
}

}  // namespace

Drawing as_poster(const Drawing& drawing, const Phrases& words) {
    Drawing poster{.head = drawing.head, .stats = drawing.stats};
    for (const auto& page : drawing.pages) {
        const auto tiling = tiling_for(page.paper);
        for (std::size_t row = 0; row < tiling.down; ++row) {
            for (std::size_t column = 0; column < tiling.across; ++column)
                poster.pages.push_back(draw_sheet(page, tiling, row, column, drawing.head.title, words));
        }
        poster.stats.paper = name_of(tiling.sheet);
        poster.stats.smallest_text_pt = std::min(label_size, drawing.stats.smallest_text_pt * tiling.scale);
    }
    poster.stats.pages = poster.pages.size();
    return poster;
}

}  // namespace zeren::render
