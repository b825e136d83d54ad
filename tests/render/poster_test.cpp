#include "render/poster.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "render/frame.hpp"
#include "render/load.hpp"
#include "render/matrix.hpp"
#include "render/page_checks.hpp"
#include "render/poster_cuts.hpp"
#include "render/real_annex.hpp"
#include "render/views.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"

namespace zeren::render {

using testing::faults;
using testing::graph_from_text;
using testing::real_annex;
using testing::texts;
using Strings = std::vector<std::string>;

namespace {

Mark box(double x, double width) { return {.shapes = {BoxShape{.box = {x, 0, width, 10}}}}; }

Mark words(double x, std::size_t letters) {
    return {.shapes = {TextShape{.at = {x, 10}, .lines = {std::string(letters, 'm')}, .size = 10}}};
}

/// The words of the sheets themselves, outside of their windows.
Strings labels(const Drawing& poster) { return texts(poster); }

/// Every text that the windows show, as often as a sheet shows any of it.
std::vector<TextShape> shown_texts(const Drawing& poster) {
    std::vector<TextShape> all;
    for (const auto& page : poster.pages) {
        for (const auto& mark : page.window->marks) {
            for (const auto& shape : mark.shapes) {
                const auto* text = std::get_if<TextShape>(&shape);
                if (text != nullptr && overlap(extent(*text), page.window->from, 0.5)) all.push_back(*text);
            }
        }
    }
    return all;
}

}  // namespace

TEST_CASE("cuts pass between texts, then beside boxes, then evenly", "[render]") {
    const auto borders = [](const std::vector<Mark>& marks, std::size_t parts) {
        return cut_cleanly(marks, Axis::across, 0, 100, parts, 60).borders;
    };
    CHECK(borders({}, 2) == std::vector<double>{0, 50, 100});
    CHECK(borders({box(42, 16)}, 2) == std::vector<double>{0, 42, 100});
    const std::vector<Mark> with_text = {words(41, 2)};
    const auto reach = extent(with_text.front().shapes.front());
    const auto cuts = cut_cleanly(with_text, Axis::across, 0, 100, 2, 60);
    CHECK(cuts.texts == 0);
    CHECK((cuts.borders[1] <= reach.x + 0.5 || cuts.borders[1] >= reach.right() - 0.5));
    CHECK(cut_cleanly(std::vector<Mark>{words(0, 20)}, Axis::across, 0, 100, 2, 60).texts == 1);
    CHECK(cut_cleanly({}, Axis::down, 0, 100, 2, 50).borders == std::vector<double>{0, 50, 100});
}

TEST_CASE("a poster of an A4 page enlarges it at least twice and marks where to cut", "[render]") {
    const auto graph = graph_from_text("task a b\nx L C\ny - L");
    const auto page = draw_load(graph, {.language = Language::english}).value();
    const auto poster = as_poster(page, phrases(Language::english));
    CHECK(poster.stats.pages >= 4);
    std::size_t marks = 0;
    for (const auto& sheet : poster.pages) {
        REQUIRE(sheet.window);
        CHECK(sheet.window->to.width >= 2 * sheet.window->from.width - 0.01);
        CHECK(sheet.window->to.width / sheet.window->from.width ==
              Approx(sheet.window->to.height / sheet.window->from.height));
        for (const auto& mark : sheet.marks) {
            const auto* line = std::get_if<LineShape>(&mark.shapes.front());
            if (line != nullptr && line->look == Look::cut_mark) ++marks;
        }
    }
    CHECK(marks == 8 * poster.pages.size());
}

TEST_CASE("each sheet of a poster counts itself, and the page below it does not", "[render]") {
    const auto graph = graph_from_text("task a b\nx L C\ny - L");
    const auto page = draw_load(graph, {.language = Language::english}).value();
    const auto poster = as_poster(page, phrases(Language::english));
    const auto count = std::to_string(poster.stats.pages);
    CHECK(labels(poster).at(1) == page.head.title + "  Sheet 2 of " + count + " (row 1, column 2)");
    for (const auto& text : shown_texts(poster)) CHECK(text.lines.front() != "Page 1 of 1");
    const auto several = draw_load(graph_from_text("task a b c\nx L C C"), {}).value();
    auto twice = several;
    twice.pages.push_back(several.pages.front());
    const auto longer = as_poster(twice, phrases(Language::chinese));
    CHECK(labels(longer).back() == several.head.title + "  第 2 页，共 2 页  第 " +
                                       std::to_string(longer.pages.size()) + " 张，共 " +
                                       std::to_string(longer.pages.size()) + " 张（第 2 行第 4 列）");
}

TEST_CASE("the matrix as a poster is cut through no text, column or row, and shows all once", "[render]") {
    const auto graph = real_annex();
    const auto whole = draw_matrix(graph, {}).value();
    const auto poster = as_poster(whole, phrases(Language::chinese));
    CHECK(poster.stats.pages == 4);
    CHECK(poster.stats.paper == "A4 portrait");
    CHECK(faults(poster) == Strings{});
    CHECK(shown_texts(poster).size() == texts(whole).size() - 1 - [&] {
        std::size_t more_lines = 0;  // of texts of several lines
        for (const auto& mark : whole.pages.front().marks) {
            for (const auto& shape : mark.shapes) {
                if (const auto* text = std::get_if<TextShape>(&shape)) more_lines += text->lines.size() - 1;
            }
        }
        return more_lines;
    }());
    const auto area = printable(whole.pages.front().paper);
    double shown = 0;
    for (const auto& page : poster.pages) {
        CHECK(contains(sheet(page.paper), page.window->to));
        shown += page.window->from.width * page.window->from.height;
    }
    CHECK(shown == Approx(area.width * area.height));
}

TEST_CASE("links as a poster spend a column of sheets rather than cut through their boxes", "[render]") {
    const auto picture = draw("links", real_annex(), {.sheets = Sheets::poster});
    REQUIRE(picture.ok());
    const auto whole = find_view("links").value()->draw(real_annex(), {}).value();
    const auto poster = as_poster(whole, phrases(Language::chinese));
    CHECK(picture->stats.pages == poster.pages.size());
    std::size_t cut = 0;
    for (const auto& page : poster.pages) {
        for (const auto& mark : page.window->marks) {
            for (const auto& shape : mark.shapes) {
                const auto* text = std::get_if<TextShape>(&shape);
                if (text == nullptr || !overlap(extent(*text), page.window->from, 0.5)) continue;
                if (!contains(page.window->from, extent(*text), 0.5)) ++cut;
            }
        }
    }
    CHECK(cut == 0);
}

}  // namespace zeren::render
