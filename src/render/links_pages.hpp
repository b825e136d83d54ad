#pragma once

#include <optional>
#include <span>
#include <vector>

#include "render/links_sides.hpp"

namespace zeren::render {

/// A page of links with everything in place.
struct LinksPage {
    std::vector<LinksPiece> pieces{};
    std::vector<GroupBox> boxes{};
    std::vector<double> tops{};  ///< of the boxes
    LinksSide owners{};
    LinksSide named{};
    Labels labels = Labels::shown;
};

/// What is drawn, at which sizes, into which part of a page.
struct LinksSetting {
    const graph::AccountabilityGraph* graph;
    const LinksContent* content;
    const Phrases* words;
    LinksSizes sizes{};
    Rect body{};
};

/// All groups, each in one piece.
[[nodiscard]] std::vector<LinksPiece> whole_groups(const graph::AccountabilityGraph& graph,
                                                   const LinksContent& content);

/// Whether these pieces, their owners and their named bodies fit on one page.
[[nodiscard]] bool fit_one_page(const LinksSetting& setting, std::span<const LinksPiece> pieces);

/// Places pieces that fit.
[[nodiscard]] LinksPage place_page(const LinksSetting& setting, std::vector<LinksPiece> pieces);

/// Deals pieces out to pages in their order; a piece that is too large for a page comes in parts.
[[nodiscard]] std::vector<std::vector<LinksPiece>> break_pages(const LinksSetting& setting,
                                                               std::vector<LinksPiece> pieces);

}  // namespace zeren::render
