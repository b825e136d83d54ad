#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "render/geometry.hpp"
#include "render/looks.hpp"
#include "render/paper.hpp"

/// A picture before it is written: pages of marks, with all geometry decided. Views make drawings, the SVG
/// writer prints them, tests measure them.
namespace zeren::render {

enum class Anchor : std::uint8_t { start, middle, end };
/// Lines of text run across the page, or down it as in vertical Chinese.
enum class Flow : std::uint8_t { across, down };

/// One text of one or several lines. `at` is the baseline of the first line, and the anchor says which end of
/// the line lies there. A text that runs down has one line; `at` is the middle of its top, whatever the
/// anchor (not every reader of SVG anchors vertical text).
struct TextShape {
    Point at{};
    std::vector<std::string> lines{};
    double size = 8;   ///< font size
    double pitch = 0;  ///< from baseline to baseline
    Look look = Look::body;
    Anchor anchor = Anchor::start;
    Flow flow = Flow::across;
};

struct BoxShape {
    Rect box{};
    Look look = Look::panel;
    double radius = 0;
    Ink stroke = Ink::none;  ///< none: the look's
};

struct LineShape {
    Point from{};
    Point to{};
    Look look = Look::rule;
    std::optional<double> width{};  ///< instead of the look's
};

/// A curve that leaves and arrives level. Two of them between the same two verticals cross exactly once where
/// their ends stand the other way round, else never.
struct CurveShape {
    Point from{};
    Point to{};
    Look look = Look::cooperate_curve;
    Ink stroke = Ink::none;  ///< none: the look's
};

using Shape = std::variant<TextShape, BoxShape, LineShape, CurveShape>;

/// What a mark stands for, written as data-* attributes: ids as the graph has them. Several tasks are parted
/// by blanks, as CSS's [data-task~="7"] reads them.
struct Meaning {
    std::string plan{};
    std::string group{};
    std::string task{};
    std::string actor{};
    std::string role{};
    std::string basis{};
    std::string tip{};  ///< for whoever points at it

    [[nodiscard]] bool empty() const {
        return plan.empty() && group.empty() && task.empty() && actor.empty() && role.empty() &&
               basis.empty() && tip.empty();
    }
};

struct Mark {
    std::vector<Shape> shapes{};
    Meaning meaning{};
};

/// A part of a larger drawing that a page shows enlarged: `from` of the drawing fills `to` of the page; what
/// lies outside is cut off.
struct Window {
    Rect from{};
    Rect to{};
    std::vector<Mark> marks{};
};

struct Page {
    Paper paper{};
    std::vector<Mark> marks{};
    std::optional<Window> window{};

    void add(Shape shape) { marks.push_back({.shapes = {std::move(shape)}}); }
    void add(Shape shape, Meaning meaning) {
        marks.push_back({.shapes = {std::move(shape)}, .meaning = std::move(meaning)});
    }
    void add(std::vector<Shape> shapes, Meaning meaning) {
        marks.push_back({.shapes = std::move(shapes), .meaning = std::move(meaning)});
    }
};

/// The rectangle that a text takes, with the full height of its lines.
[[nodiscard]] Rect extent(const TextShape& text);
[[nodiscard]] Rect extent(const Shape& shape);

/// The same at another place.
[[nodiscard]] Shape moved(Shape shape, Point by);
[[nodiscard]] Mark moved(Mark mark, Point by);

/// The smallest font size on the pages; 0 where there is no text.
[[nodiscard]] double smallest_text(const std::vector<Page>& pages);

}  // namespace zeren::render
