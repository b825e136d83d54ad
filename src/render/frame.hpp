#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "graph/accountability_graph.hpp"
#include "render/drawing.hpp"
#include "render/legend.hpp"
#include "render/phrases.hpp"

namespace zeren::render {

/// Whether the title stands across the page above the view, or the view has a place for it.
enum class HeadingPlace : std::uint8_t { above, inside };

/// What stands around a view on each of its pages: the title; the plan's number, issuer and date and what is
/// shown; below the view notes and the page number.
struct Frame {
    std::string title{};
    std::vector<std::string> facts{};
    std::vector<std::string> notes{};
    std::string date{};  ///< of a single plan
    HeadingPlace heading = HeadingPlace::above;
    double note_size = 8;  ///< of facts, notes and page numbers
};

/// Title and facts set in lines.
struct Heading {
    std::vector<Shape> texts{};
    double height = 0;
};

/// Sets them from a point downwards: the title in the largest size up to 16 that needs one line, at least 12.
/// `at` is the upper left corner, or the middle of the upper edge.
[[nodiscard]] Heading set_heading(const Frame& frame, Point at, double width, Anchor anchor);

/// The frame of a view on these plans.
[[nodiscard]] Frame make_frame(const graph::AccountabilityGraph& graph, std::string_view view,
                               const Phrases& words);

/// Says below the view that what looks inferred is not the document's: by order or, in a graph that holds
/// proposals, by either. O(edges).
void add_inferred_note(Frame& frame, const graph::AccountabilityGraph& graph, const Phrases& words);

/// The page without its margins.
[[nodiscard]] Rect printable(Paper paper);
/// Lines that a note below the view takes at most; of a longer one the rest is cut.
inline constexpr std::size_t most_note_lines = 8;

/// What the frame leaves for the view.
[[nodiscard]] Rect body_of(const Frame& frame, Paper paper);

/// The width of a line of notes, in em.
[[nodiscard]] double notes_width(const Frame& frame, Paper paper);

struct PageNumber {
    std::size_t number = 1;
    std::size_t of = 1;
};

/// "第 1 页，共 2 页", "Page 1 of 2".
[[nodiscard]] std::string page_words(PageNumber number, const Phrases& words);

void draw_frame(Page& page, const Frame& frame, PageNumber number, const Phrases& words);

}  // namespace zeren::render
