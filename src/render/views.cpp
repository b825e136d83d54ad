#include "render/views.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "render/links.hpp"
#include "render/matrix.hpp"
#include "support/suggestion.hpp"

namespace zeren::render {
namespace {

constexpr std::array views = {
    View{"matrix", "the responsibility matrix: full task texts against owners", draw_matrix},
    View{"links", "groups with their tasks, joined to their owners by curves", draw_links},
};

support::Diagnostic unknown_view(std::string_view name) {
    std::vector<std::string_view> names;
    for (const auto& view : views) names.push_back(view.name);
    auto hint = support::did_you_mean(name, names);
    if (hint.empty()) hint = "use " + support::list_names(names);
    return support::make_diagnostic(support::Code::usage, fmt::format("there is no view \"{}\"", name), {},
                                    std::move(hint));
}

}  // namespace

std::span<const View> all_views() { return views; }

support::Result<Picture> draw(std::string_view view, const graph::AccountabilityGraph& graph,
                              const Options& options) {
    const auto known = std::ranges::find(views, view, &View::name);
    if (known == views.end()) return unknown_view(view);
    auto drawing = known->draw(graph, options);
    if (!drawing) return std::move(drawing).diagnostics();
    Picture picture{.stats = std::move(drawing->stats)};
    for (const auto& page : drawing->pages) picture.svg_pages.push_back(to_svg(page, drawing->head));
    return picture;
}

std::string file_of_page(std::string_view path, std::size_t page, std::size_t pages) {
    if (pages <= 1) return std::string(path);
    const auto slash = path.rfind('/');
    const auto name = slash == std::string_view::npos ? 0 : slash + 1;
    const auto dot = path.rfind('.');
    const auto stem = dot == std::string_view::npos || dot <= name ? path.size() : dot;
    return fmt::format("{}-{}{}", path.substr(0, stem), page, path.substr(stem));
}

}  // namespace zeren::render
