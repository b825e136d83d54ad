#include "render/poster.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

#include "render/frame.hpp"
#include "render/poster_cuts.hpp"

namespace zeren::render {
namespace {

constexpr double mark_room = 14;  // outside of the cut marks
constexpr double label_size = 8;
constexpr double a4_enlarged = 2;

/// A page on sheets: how much it is enlarged, and where it is cut.
struct Tiling {
    Paper sheet{};
    double scale = 1;
    Cuts across{};
    Cuts down{};

    [[nodiscard]] std::size_t count() const { return across.parts() * down.parts(); }
    [[nodiscard]] std::size_t cut_texts() const { return across.texts + down.texts; }
};

/// Where on a sheet a part of the drawing can stand.
Rect window_of(Paper sheet) { return printable(sheet).inset(mark_room); }

std::size_t parts_for(double length, double longest) {
    return std::max<std::size_t>(1, static_cast<std::size_t>(std::ceil(length / longest - 1e-9)));
}

/// Sheets across and down.
struct Grid {
    std::size_t across = 1;
    std::size_t down = 1;
};

/// On so many sheets, enlarged to fill them as far as that lets the cuts pass between the texts.
Tiling tiling_on(Paper sheet, Grid grid, const Page& page, double least_scale) {
    constexpr int tries = 10;
    const auto area = printable(page.paper);
    const auto window = window_of(sheet);
    const auto filling = std::min(static_cast<double>(grid.across) * window.width / area.width,
                                  static_cast<double>(grid.down) * window.height / area.height);
    Tiling best;
    for (int attempt = 0; attempt <= tries; ++attempt) {
        const auto scale = filling - (filling - least_scale) * attempt / tries;
        Tiling tiling{.sheet = sheet, .scale = scale};
        tiling.across =
            cut_cleanly(page.marks, Axis::across, area.x, area.right(), grid.across, window.width / scale);
        tiling.down =
            cut_cleanly(page.marks, Axis::down, area.y, area.bottom(), grid.down, window.height / scale);
        if (attempt == 0 || tiling.cut_texts() < best.cut_texts()) best = std::move(tiling);
        if (best.cut_texts() == 0) break;
    }
    return best;
}

/// As few sheets as the least scale allows, or a row or a column more where that spares enough cuts.
Tiling tiling_for(const Page& page) {
    constexpr std::size_t texts_worth_a_sheet = 4;
    const bool is_small = page.paper.size == PaperSize::a4 || page.paper.size == PaperSize::letter;
    const auto least_scale = is_small ? a4_enlarged : 1.0;
    const auto area = printable(page.paper);
    const auto worth = [](const Tiling& tiling) {
        return std::tuple(tiling.cut_texts() + texts_worth_a_sheet * tiling.count(), -tiling.scale);
    };
    std::optional<Tiling> best;
    for (auto orientation : {Orientation::portrait, Orientation::landscape}) {
        const Paper sheet{.size = PaperSize::a4, .orientation = orientation};
        const auto window = window_of(sheet);
        const Grid least{.across = parts_for(area.width * least_scale, window.width),
                         .down = parts_for(area.height * least_scale, window.height)};
        for (const auto& more : {Grid{0, 0}, Grid{1, 0}, Grid{0, 1}}) {
            const Grid grid{.across = least.across + more.across, .down = least.down + more.down};
            if (best && texts_worth_a_sheet * grid.across * grid.down > std::get<0>(worth(*best))) continue;
            auto tiling = tiling_on(sheet, grid, page, least_scale);
            if (!best || worth(tiling) < worth(*best)) best = std::move(tiling);
        }
    }
    return std::move(*best);
}

/// The page as its own sheets show it: they count themselves.
Page without_number(Page page) {
    std::erase_if(page.marks, [](const Mark& mark) {
        const auto* text = mark.shapes.size() == 1 ? std::get_if<TextShape>(&mark.shapes.front()) : nullptr;
        return text != nullptr && text->look == Look::page_number;
    });
    return page;
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

Page draw_sheet(const Page& whole, const Tiling& tiling, std::size_t row, std::size_t column) {
    Page page{.paper = tiling.sheet};
    const auto& x = tiling.across.borders;
    const auto& y = tiling.down.borders;
    const Rect from{x[column], y[row], x[column + 1] - x[column], y[row + 1] - y[row]};
    const auto corner = window_of(tiling.sheet);
    Window window{.from = from,
                  .to = {corner.x, corner.y, from.width * tiling.scale, from.height * tiling.scale}};
    constexpr double widest_stroke = 4;
    for (const auto& mark : whole.marks) {
        if (!mark.shapes.empty() && overlap(extent_of(mark).inset(-widest_stroke), window.from))
            window.marks.push_back(mark);
    }
    draw_cut_marks(page, window.to);
    page.window = std::move(window);
    return page;
}

/// Below the window: which sheet this is, and where it belongs.
void draw_label(Page& sheet, const std::string& words) {
    const auto window = window_of(sheet.paper);
    sheet.add(TextShape{.at = {window.x + 20, window.bottom() + 12},
                        .lines = {shortened(words, (window.width - 40) / label_size)},
                        .size = label_size,
                        .look = Look::small_text});
}

/// "第 2 张，共 4 张（第 1 行第 2 列）".
std::string sheet_words(PageNumber number, std::size_t row, std::size_t column, const Phrases& words) {
    const auto& [before, between, behind] = words.poster_sheet;
    const auto& [row_word, column_word, end] = words.poster_place;
    return fmt::format("{}{}{}{}{}{}{}{}{}{}", before, number.number, between, number.of, behind, row_word,
                       row + 1, column_word, column + 1, end);
}

}  // namespace

Drawing as_poster(const Drawing& drawing, const Phrases& words) {
    Drawing poster{.head = drawing.head, .stats = drawing.stats};
    poster.stats.smallest_text_pt = label_size;
    std::vector<Page> wholes;
    std::vector<Tiling> tilings;
    std::size_t sheets = 0;
    for (const auto& page : drawing.pages) {
        wholes.push_back(without_number(page));
        tilings.push_back(tiling_for(wholes.back()));
        sheets += tilings.back().count();
    }
    for (std::size_t at = 0; at < wholes.size(); ++at) {
        const auto& tiling = tilings[at];
        auto title = drawing.head.title + "  ";
        if (wholes.size() > 1) title += page_words({.number = at + 1, .of = wholes.size()}, words) + "  ";
        for (std::size_t place = 0; place < tiling.count(); ++place) {
            const auto row = place / tiling.across.parts();
            const auto column = place % tiling.across.parts();
            auto& sheet = poster.pages.emplace_back(draw_sheet(wholes[at], tiling, row, column));
            draw_label(sheet, title + sheet_words({.number = poster.pages.size(), .of = sheets}, row, column,
                                                  words));
        }
        poster.stats.smallest_text_pt =
            std::min(poster.stats.smallest_text_pt, smallest_text({wholes[at]}) * tiling.scale);
    }
    if (!tilings.empty()) poster.stats.paper = name_of(tilings.front().sheet);
    poster.stats.pages = poster.pages.size();
    return poster;
}

}  // namespace zeren::render
