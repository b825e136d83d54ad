#pragma once

#include <vector>

#include "render/frame.hpp"
#include "render/legend.hpp"
#include "render/links_pages.hpp"

namespace zeren::render {

/// Between the legend and the body.
inline constexpr double legend_gap = 4;

/// Links on paper.
struct LinksFit {
    Paper paper{};
    Rect body{};  ///< below the legend
    LinksSizes sizes{};
    Legend legend{};
    std::vector<LinksPage> pages{};
};

/// Where it can be, one page: A4 at 8 points, A3 or A2 at 7 (7 on paper that is given), with the largest text
/// that fits. Else A3 pages, each with the owners of its own groups; a group that is too large for a page
/// comes in several boxes.
[[nodiscard]] LinksFit fit_links(const graph::AccountabilityGraph& graph, const LinksContent& content,
                                 const Frame& frame, const Options& options, const Phrases& words);

}  // namespace zeren::render
