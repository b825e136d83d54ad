#include "render/views.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "render/cards.hpp"
#include "render/links.hpp"
#include "render/load.hpp"
#include "render/matrix.hpp"
#include "render/network.hpp"
#include "render/phrases.hpp"
#include "render/poster.hpp"
#include "render/task_sheet.hpp"
#include "support/suggestion.hpp"

namespace zeren::render {
namespace {

constexpr std::array views = {
    View{"matrix", "the responsibility matrix: full task texts against owners", draw_matrix},
    View{"links", "groups with their tasks, joined to their owners by curves", draw_links},
    View{"cards", "a card for each body: its groups and tasks; with --actor its full list", draw_cards},
    View{"load", "how much each owner carries, against the overload line", draw_load},
    View{"network", "who must work with whom", draw_network},
    View{"task", "one task (--task), its actors and its source", draw_task_sheet},
};

support::Diagnostic unknown_view(std::string_view name) {
    std::vector<std::string_view> names;
    for (const auto& view : views) names.push_back(view.name);
    auto hint = support::did_you_mean(name, names);
    if (hint.empty()) hint = "use " + support::list_names(names);
    return support::make_diagnostic(support::Code::usage, fmt::format("there is no view \"{}\"", name), {},
                                    std::move(hint));
}

support::Outcome check_pages(const Drawing& drawing) {
    if (drawing.pages.size() <= most_pages) return support::done();
    return support::make_diagnostic(
        support::Code::picture_too_large,
        fmt::format("a picture of more than {} pages is too large to draw", most_pages), {},
        "draw one plan at a time, take a larger --paper, or use the view `load`");
}

}  // namespace

std::span<const View> all_views() { return views; }

support::Result<const View*> find_view(std::string_view name) {
    const auto* const known = std::ranges::find(views, name, &View::name);
    if (known == views.end()) return unknown_view(name);
    return known;
}

support::Result<Picture> draw(std::string_view view, const graph::AccountabilityGraph& graph,
                              const Options& options) {
    const auto known = find_view(view);
    if (!known) return known.diagnostics();
    auto drawing = known.value()->draw(graph, options);
    if (!drawing) return std::move(drawing).diagnostics();
    if (const auto fits = check_pages(drawing.value()); !fits) return fits.diagnostics();
    if (options.sheets == Sheets::poster) drawing = as_poster(drawing.value(), phrases_for(options, graph));
    if (const auto fits = check_pages(drawing.value()); !fits) return fits.diagnostics();
    Picture picture{.head = drawing->head, .stats = std::move(drawing->stats)};
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
