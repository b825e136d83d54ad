#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "graph/accountability_graph.hpp"
#include "render/options.hpp"
#include "render/picture.hpp"
#include "support/result.hpp"

namespace zeren::render {

/// A way to draw a graph. The table of views is all that the command line knows of them.
struct View {
    std::string_view name;
    std::string_view summary;
    support::Result<Drawing> (*draw)(const graph::AccountabilityGraph&, const Options&);
};

/// The one table of views, in the order in which an office prints them.
[[nodiscard]] std::span<const View> all_views();

/// The view of this name; `usage` with the near ones where there is none.
[[nodiscard]] support::Result<const View*> find_view(std::string_view name);

/// Draws a view by its name and writes it as SVG, one file's text a page. An unknown name is a `usage` error
/// that lists the near ones; a view says itself what is too large for it (`picture-too-large`).
[[nodiscard]] support::Result<Picture> draw(std::string_view view, const graph::AccountabilityGraph& graph,
                                            const Options& options = {});

/// Where page `page` (from 1) of `pages` goes when all are written to `path`: the path itself for a single
/// page, else `out-1.svg`, `out-2.svg`, … beside it.
[[nodiscard]] std::string file_of_page(std::string_view path, std::size_t page, std::size_t pages);

}  // namespace zeren::render
