#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "render/links_content.hpp"

namespace zeren::render {

/// The sizes of a picture of links, in points; a width of 0 means that the part is not there.
struct LinksSizes {
    double size = 8;        ///< of the tasks' text
    double small_size = 7;  ///< of badges, of labels at curves and of counts
    double box_gap = 3.5;   ///< between the groups' boxes
    double named = 0;       ///< widths from left to right: bodies that are only named,
    double left_gap = 0;    ///< their curves,
    double box = 0;         ///< the groups,
    double right_gap = 0;   ///< the owners' curves,
    double owner = 0;       ///< the owners
    double number = 0;      ///< of the tasks' numbers inside a group's box
    double label = 0;       ///< of the labels inside an owner's box

    [[nodiscard]] double pitch() const { return 1.25 * size; }
    [[nodiscard]] double padding() const { return 0.5 * size; }
    [[nodiscard]] double lines_height(std::size_t lines) const;
    [[nodiscard]] double badge_height() const { return line_height * small_size + 0.6; }
};

/// A badge in a group's box, relative to the box's corner.
struct PlacedBadge {
    std::size_t badge = 0;  ///< of the piece
    Rect box{};
    std::string words{};
};

/// A title or a task set in lines. A curve may leave it anywhere along its height.
struct PlacedText {
    double top = 0;  ///< below the box's top
    double height = 0;
    std::vector<std::string> lines{};
    bool is_cut = false;  ///< not all lines are shown
};

/// A group's box set in lines, its corner at (0, 0).
struct GroupBox {
    PlacedText title{};
    std::vector<PlacedText> tasks{};  ///< of the piece, in order
    std::vector<PlacedBadge> badges{};
    double height = 0;
};

[[nodiscard]] GroupBox set_box(const graph::AccountabilityGraph& graph, const LinksContent& content,
                               const LinksPiece& piece, const LinksSizes& sizes, const Phrases& words);

}  // namespace zeren::render
