#include "render/matrix.hpp"

#include <fmt/format.h>

#include "render/finish.hpp"
#include "render/frame.hpp"
#include "render/matrix_drawing.hpp"
#include "render/matrix_fit.hpp"
#include "render/name_key.hpp"

namespace zeren::render {
namespace {

constexpr std::size_t most_edges = 200'000;

support::Diagnostic too_large(std::size_t edges) {
    return support::make_diagnostic(
        support::Code::picture_too_large,
        fmt::format("a matrix of {} edges is too large to draw; at most {} are", edges, most_edges), {},
        "draw one plan at a time, or use the view `load`");
}

std::size_t cell_count(const MatrixContent& content) {
    std::size_t cells = 0;
    for (const auto& row : content.rows) cells += row.cells.size();
    return cells;
}

}  // namespace

support::Result<Drawing> draw_matrix(const graph::AccountabilityGraph& graph, const Options& options) {
    if (graph.edge_count() > most_edges) return too_large(graph.edge_count());
    const auto& words = phrases(options.language.value_or(language_of(graph)));
    const auto content = matrix_content(graph, options, words);
    auto frame = make_frame(graph, words.matrix, words);
    frame.heading = HeadingPlace::inside;
    frame.facts.push_back(counted(content.groups.size(), words.groups));
    frame.facts.push_back(counted(graph.task_count(), words.tasks));
    frame.facts.push_back(counted(content.columns.size(), words.actors));
    if (content.has_inferred()) frame.notes.emplace_back(words.inferred_note);
    const auto fit = fit_matrix(content, frame, options, words);

    Drawing drawing;
    const MatrixScene scene{.graph = &graph,
                            .content = &content,
                            .frame = &frame,
                            .fit = &fit,
                            .words = &words,
                            .body = body_of(frame, fit.paper)};
    CutNames cut;
    for (const auto& sheet : fit.sheets) {
        auto& page = drawing.pages.emplace_back(Page{.paper = fit.paper});
        draw_matrix_sheet(scene, sheet, page, cut);
    }
    finish(drawing, frame, cut, words);
    drawing.stats.tasks = graph.task_count();
    drawing.stats.actors = acting(graph);
    drawing.stats.edges = graph.edge_count();
    drawing.stats.drawn_edges = cell_count(content);
    return drawing;
}

}  // namespace zeren::render
