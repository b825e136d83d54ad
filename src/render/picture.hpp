#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "render/drawing.hpp"
#include "render/svg_writer.hpp"

namespace zeren::render {

/// Of a picture, whatever its view: beyond, nobody leafs through it.
inline constexpr std::size_t most_pages = 1'000;

/// What a picture shows, in numbers. Crossings only where the view draws curves.
struct Stats {
    std::size_t tasks = 0;
    std::size_t actors = 0;                    ///< that are drawn: all with an edge
    std::size_t edges = 0;                     ///< of the graph that are drawn, each task's counted
    std::size_t drawn_edges = 0;               ///< marks: curves between groups or tasks and owners, or cells
    std::optional<std::uint64_t> crossings{};  ///< on the owners' side
    std::optional<std::uint64_t> crossings_named{};  ///< on the side of the named
    std::optional<std::uint64_t> lower_bound{};      ///< of the owners' side: the pair bound
    std::optional<bool> proven{};                    ///< no order of the owners crosses less
    double smallest_text_pt = 0;
    std::size_t pages = 0;
    std::string paper{};  ///< "A3 portrait"
};

/// A view as geometry.
struct Drawing {
    SvgHead head{};
    std::vector<Page> pages{};
    Stats stats{};
};

/// A view as files: one SVG a page. `print` makes other files of it.
struct Picture {
    SvgHead head{};
    std::vector<std::string> svg_pages{};
    Stats stats{};
};

}  // namespace zeren::render
