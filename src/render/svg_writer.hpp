#pragma once

#include <string>

#include "render/drawing.hpp"

namespace zeren::render {

/// What the file says about itself, for readers that cannot see it and for catalogues.
struct SvgHead {
    std::string title{};
    std::string description{};
    std::string language{};  ///< "zh-CN", "en": chooses the forms of the ideographs
    std::string date{};      ///< as the plan prints it; for files that carry one
};

/// One page as an SVG file: millimetres outside, points inside; well-formed XML whatever the texts hold; text
/// as `<text>` in a family list that has Simplified Chinese on Windows, WPS, macOS and Linux; every look is a
/// CSS class and presentation attributes; marks with a meaning are `<g>` with data-plan, data-group,
/// data-task, data-actor, data-role, data-basis. The same page gives the same bytes.
[[nodiscard]] std::string to_svg(const Page& page, const SvgHead& head);

}  // namespace zeren::render
