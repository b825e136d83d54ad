#include "render/matrix.hpp"

#include <fmt/format.h>

#include "render/finish.hpp"
#include "render/frame.hpp"
#include "render/matrix_drawing.hpp"
#include "render/matrix_fit.hpp"
#include "render/name_key.hpp"

namespace zeren::render {
namespace {

constexpr std::size_t most_cells = 10'000;
constexpr std::size_t most_rows = 20'000;

support::Diagnostic too_large(std::size_t count, std::string_view what, std::size_t most, Level level) {
    return support::make_diagnostic(
        support::Code::picture_too_large,
        fmt::format("a matrix with {} {} is too large to draw; at most {} are", count, what, most), {},
        level == Level::task ? "draw one plan at a time, use `matrix --by group`, or the view `load`"
                             : "draw one plan at a time, or use the view `load`");
}

std::size_t cell_count(const MatrixContent& content) {
    std::size_t cells = 0;
    for (const auto& row : content.rows) cells += row.cells.size();
    return cells;
}

std::vector<Page> draw_pages(const graph::AccountabilityGraph& graph, const MatrixContent& content,
                             const Frame& frame, const Options& options, const Phrases& words,
                             CutNames& cut) {
    const auto fit = fit_matrix(content, frame, options, words);
    const MatrixScene scene{.graph = &graph,
                            .content = &content,
                            .frame = &frame,
                            .fit = &fit,
                            .words = &words,
                            .body = body_of(frame, fit.paper)};
    std::vector<Page> pages;
    for (const auto& sheet : fit.sheets) {
        if (pages.size() > most_pages) break;  // which is refused, however many more there are
        draw_matrix_sheet(scene, sheet, pages.emplace_back(Page{.paper = fit.paper}), cut);
    }
    return pages;
}

}  // namespace

support::Result<Drawing> draw_matrix(const graph::AccountabilityGraph& graph, const Options& options) {
    const auto level = options.level.value_or(Level::task);
    if (graph.task_count() > most_rows && level == Level::task)
        return too_large(graph.task_count(), "tasks", most_rows, level);
    const auto& words = phrases_for(options, graph);
    const auto content = matrix_content(graph, options, words);
    if (const auto cells = cell_count(content); cells > most_cells)
        return too_large(cells, "cells", most_cells, level);
    auto frame = make_frame(graph, words.matrix, words);
    frame.heading = HeadingPlace::inside;
    if (level == Level::group) frame.note_size = 10;
    frame.facts.push_back(counted(content.groups.size(), words.groups));
    frame.facts.push_back(counted(graph.task_count(), words.tasks));
    frame.facts.push_back(counted(content.columns.size(), words.actors));
    if (content.has_inferred()) add_inferred_note(frame, graph, words);
    auto drawing = compose(frame, words, [&](const Frame& around, CutNames& cut) {
        return draw_pages(graph, content, around, options, words, cut);
    });
    drawing.stats.tasks = graph.task_count();
    drawing.stats.actors = acting(graph);
    drawing.stats.edges = graph.edge_count();
    drawing.stats.drawn_edges = cell_count(content);
    return drawing;
}

}  // namespace zeren::render
