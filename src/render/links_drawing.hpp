#pragma once

#include "render/links_fit.hpp"
#include "render/name_key.hpp"

namespace zeren::render {

/// Everything that the marks of a page of links need to be drawn.
struct LinksScene {
    const graph::AccountabilityGraph* graph;
    const LinksContent* content;
    const LinksFit* fit;
    const Phrases* words;
};

/// Draws curves, then groups, then actors; notes the names that had to be cut.
void draw_links_page(const LinksScene& scene, const LinksPage& links, Page& page, CutNames& cut_names);

}  // namespace zeren::render
