#include "render/links.hpp"

#include <fmt/format.h>

#include <utility>

#include "render/finish.hpp"
#include "render/links_drawing.hpp"
#include "render/links_order.hpp"

namespace zeren::render {
namespace {

constexpr std::size_t most_curves = 10'000;
constexpr std::size_t most_tasks = 20'000;

support::Diagnostic too_large(std::size_t count, std::string_view what, std::size_t most,
                              std::string hint = "use the view `matrix`, which breaks into pages") {
    return support::make_diagnostic(
        support::Code::picture_too_large,
        fmt::format("links with {} {} are too large to draw; at most {} are", count, what, most), {},
        std::move(hint));
}

std::size_t curve_count(const graph::AccountabilityGraph& graph, const LinksContent& content) {
    std::size_t curves = 0;
    for (const auto& piece : whole_groups(graph, content)) curves += piece.owners.size();
    return curves;
}

/// Sums over pages: what stands on different pages cannot cross.
void add_crossings(const LinksFit& fit, Stats& stats) {
    stats.crossings = 0;
    stats.crossings_named = 0;
    stats.lower_bound = 0;
    stats.proven = true;
    for (const auto& page : fit.pages) {
        *stats.crossings += page.owners.ordering.crossings;
        *stats.crossings_named += page.named.ordering.crossings;
        *stats.lower_bound += page.owners.ordering.lower_bound;
        stats.proven = *stats.proven && page.owners.ordering.proven;
        stats.drawn_edges += page.owners.ties.size();
    }
}

}  // namespace

support::Result<Drawing> draw_links(const graph::AccountabilityGraph& graph, const Options& options) {
    if (graph.task_count() > most_tasks) return too_large(graph.task_count(), "tasks", most_tasks);
    const auto& words = phrases_for(options, graph);
    auto content = links_content(graph, options, words);
    const auto curves = curve_count(graph, content);
    if (curves > most_curves) return too_large(curves, "curves", most_curves);
    if (options.engine == Engine::dot && curves > most_curves_for_dot)
        return too_large(curves, "curves by dot", most_curves_for_dot, "leave out `--engine dot`");
    order_groups(graph, options, content);
    auto frame = make_frame(graph, words.links, words);
    frame.facts.push_back(counted(content.groups.size(), words.groups));
    frame.facts.push_back(counted(graph.task_count(), words.tasks));
    if (content.has_inferred) add_inferred_note(frame, graph, words);
    LinksFit fit;
    auto drawing = compose(frame, words, [&](const Frame& around, CutNames& cut) {
        fit = fit_links(graph, content, around, options, words);
        const LinksScene scene{.graph = &graph, .content = &content, .fit = &fit, .words = &words};
        std::vector<Page> pages;
        if (fit.pages.size() > most_pages) return pages;
        for (const auto& page : fit.pages)
            draw_links_page(scene, page, pages.emplace_back(Page{.paper = fit.paper}), cut);
        return pages;
    });
    if (fit.pages.size() > most_pages)
        return too_large(fit.pages.size(), "pages", most_pages,
                         "draw one plan at a time, or use the view `load`");
    drawing.stats.tasks = graph.task_count();
    drawing.stats.actors = acting(graph);
    drawing.stats.edges = graph.edge_count();
    add_crossings(fit, drawing.stats);
    return drawing;
}

}  // namespace zeren::render
