#include "render/load.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <span>
#include <utility>

#include "analysis/load.hpp"
#include "render/bars.hpp"
#include "render/finish.hpp"
#include "render/flow.hpp"
#include "render/legend.hpp"
#include "render/outline.hpp"
#include "render/papers.hpp"
#include "render/part_counts.hpp"

namespace zeren::render {
namespace {

constexpr std::size_t most_bars = 10'000;
constexpr double largest_size = 13;
constexpr double smallest_chosen = 8;
constexpr double row_em = 1.9;  // height of a row at least
constexpr double tallest_row_em = 3;
constexpr double most_name_em = 16;
constexpr double legend_size = 8.5;
constexpr double part_gap = 6;

/// One owner's bar with the words around it.
struct Bar {
    analysis::LoadRow row{};
    PartCounts parts{};
    std::string name{};
    std::string words{};  ///< behind the bar
    bool is_overloaded = false;
};

std::vector<Bar> bars_of(const graph::AccountabilityGraph& graph, const Phrases& words) {
    const analysis::Scope scope(graph, {}, analysis::UsualEdges::owners);
    std::vector<Bar> bars;
    for (const auto& row : analysis::load(scope, {}, {}).rows) {
        Bar bar{.row = row, .parts = owned_parts(graph, row.actor), .name = full_name(graph, row.actor)};
        bar.is_overloaded = row.verdict.overloaded.value_or(false);
        bar.words = fmt::format("{:.10g}  {}", row.load, bar.parts.words(words));
        bars.push_back(std::move(bar));
    }
    const auto is_judged = [](const Bar& bar) { return bar.row.verdict.threshold.has_value(); };
    if (std::ranges::none_of(bars, is_judged)) return bars;
    for (auto& bar : bars) {
        if (!is_judged(bar)) bar.words += words.unjudged_mark;
    }
    return bars;
}

/// The geometry of a page of bars.
struct LoadSizes {
    double size = 9;
    double row = 18;        ///< height
    double name = 0;        ///< width of the names' column
    double point_load = 1;  ///< width of a load of 1
};

class LoadPainter {
  public:
    LoadPainter(const graph::AccountabilityGraph& graph, const Phrases& words, const LoadSizes& sizes,
                Page& page, CutNames& cut)
        : graph_(&graph), words_(&words), sizes_(sizes), page_(&page), cut_(&cut) {}

    void draw(std::span<const Bar> bars, Point corner) {
        left_ = corner.x + sizes_.name + part_gap;
        auto y = corner.y;
        for (const auto& bar : bars) {
            draw_name(bar, {corner.x, y});
            const auto end = draw_segments(bar, y);
            draw_words(bar, end, y);
            draw_threshold(bar, y);
            y += sizes_.row;
        }
        page_->add(LineShape{.from = {left_, corner.y}, .to = {left_, y}, .look = Look::heavy_rule});
    }

  private:
    [[nodiscard]] double baseline(double y) const {
        return y + sizes_.row / 2 + middle_to_baseline * sizes_.size;
    }
    [[nodiscard]] double bar_top(double y) const { return y + (sizes_.row - bar_height()) / 2; }
    [[nodiscard]] double bar_height() const { return std::min(0.72 * sizes_.row, 1.5 * sizes_.size); }

    void draw_name(const Bar& bar, Point corner) {
        auto name = shortened(bar.name, sizes_.name / sizes_.size);
        if (name != bar.name) cut_->insert({.cut = name, .whole = bar.name});
        page_->add(TextShape{.at = {left_ - part_gap, baseline(corner.y)},
                             .lines = {std::move(name)},
                             .size = sizes_.size,
                             .look = Look::head,
                             .anchor = Anchor::end},
                   meaning_of(*graph_, bar.row.actor));
    }

    /// The end of the last segment.
    double draw_segments(const Bar& bar, double y) {
        auto x = left_;
        for (const auto& [part, count] : bar.parts.all()) {
            const auto width = usual_weight(part.role) * static_cast<double>(count) * sizes_.point_load;
            auto meaning = meaning_of(*graph_, bar.row.actor);
            meaning.role = model::name_of(part.role);
            meaning.basis = is_inferred(part) ? model::name_of(part.basis) : "";
            meaning.tip = fmt::format("{}{}{} {}", bar.name, words_->colon, spelt_out(part, *words_), count);
            page_->add(bar_segment(part, {x, bar_top(y), width, bar_height()}), std::move(meaning));
            x += width;
        }
        return x;
    }

    void draw_words(const Bar& bar, double x, double y) {
        // Words that would stand across the threshold stand behind it.
        const auto width = text_width(bar.words) * sizes_.size + part_gap;
        const auto limit = bar.row.verdict.threshold.value_or(0) * sizes_.point_load + left_;
        const auto start = x + width > limit - 2 && x < limit + 2 ? std::max(x, limit) : x;
        page_->add(TextShape{.at = {start + part_gap, baseline(y)},
                             .lines = {bar.words},
                             .size = sizes_.size,
                             .look = Look::body});
        if (!bar.is_overloaded) return;
        page_->add(TextShape{.at = {start + width + part_gap, baseline(y)},
                             .lines = {std::string(words_->overloaded)},
                             .size = sizes_.size,
                             .look = Look::group});
    }

    void draw_threshold(const Bar& bar, double y) {
        if (!bar.row.verdict.threshold) return;
        const auto x = left_ + *bar.row.verdict.threshold * sizes_.point_load;
        page_->add(LineShape{.from = {x, y}, .to = {x, y + sizes_.row}, .look = Look::threshold});
    }

    const graph::AccountabilityGraph* graph_;
    const Phrases* words_;
    LoadSizes sizes_;
    Page* page_;
    CutNames* cut_;
    double left_ = 0;
};

LoadSizes sizes_for(std::span<const Bar> bars, const Phrases& words, const Rect& body, double size) {
    double name = 4;
    double behind = 4;
    double most = 1;
    for (const auto& bar : bars) {
        name = std::max(name, text_width(bar.name));
        auto tail = text_width(bar.words);
        if (bar.is_overloaded) tail += text_width(words.overloaded, Weight::bold) + 1.5;
        behind = std::max(behind, tail);
        most = std::max({most, bar.row.load, bar.row.verdict.threshold.value_or(0)});
    }
    LoadSizes sizes{.size = size, .row = row_em * size};
    sizes.name = std::min({name, most_name_em, 0.35 * body.width / size}) * size;
    const auto room = body.width - sizes.name - behind * size - 5 * part_gap;
    sizes.point_load = std::max(room, 0.1 * body.width) / most;
    return sizes;
}

Legend load_legend(std::span<const Bar> bars, const Phrases& words, double width) {
    constexpr double height = 9;
    PartCounts parts;
    std::set<double> thresholds;
    bool some_unjudged = false;
    for (const auto& bar : bars) {
        parts.add(bar.parts);
        if (bar.row.verdict.threshold) {
            thresholds.insert(*bar.row.verdict.threshold);
        } else {
            some_unjudged = true;
        }
    }
    auto entries = bar_legend(parts, {24, height}, words);
    if (!thresholds.empty()) {
        std::string line(words.threshold);
        std::string_view before = words.colon;
        for (auto threshold : thresholds) {
            line += fmt::format("{}{:.10g}", before, threshold);
            before = words.list_comma;
        }
        if (some_unjudged) line += words.unjudged;
        entries.push_back(
            {{LineShape{.from = {4, -height / 2}, .to = {4, height / 2}, .look = Look::threshold}},
             8,
             std::move(line)});
    }
    entries.push_back({.words = std::string(words.load_rule)});
    return {std::move(entries), legend_size, width};
}

/// Where the bars come: the paper, their sizes, how many on a page.
struct LoadFit {
    Paper paper{};
    Rect body{};
    Legend legend{};
    LoadSizes sizes{};
    std::size_t on_page = 1;
};

LoadFit fit_load(std::span<const Bar> bars, const Phrases& words, const Frame& frame,
                 const Options& options) {
    const auto count = static_cast<double>(std::max<std::size_t>(bars.size(), 1));
    LoadFit fit;
    for (const auto& paper : papers_to_try(options, {PaperSize::a4}, Orientation::landscape)) {
        fit.paper = paper;
        fit.body = body_of(frame, paper);
        fit.legend = load_legend(bars, words, fit.body.width);
        const auto legend = fit.legend.height() + part_gap;
        fit.body.y += legend;
        fit.body.height -= legend;
        const auto size = std::min(largest_size, fit.body.height / count / row_em);
        if (size < smallest_chosen) continue;
        fit.sizes = sizes_for(bars, words, fit.body, std::floor(size * 4) / 4);
        fit.sizes.row = std::min(fit.body.height / count, tallest_row_em * fit.sizes.size);
        fit.on_page = bars.size();
        return fit;
    }
    fit.sizes = sizes_for(bars, words, fit.body, smallest_chosen + 1);
    fit.on_page = std::max<std::size_t>(1, static_cast<std::size_t>(fit.body.height / fit.sizes.row));
    return fit;
}

}  // namespace

support::Result<Drawing> draw_load(const graph::AccountabilityGraph& graph, const Options& options) {
    const auto& words = phrases_for(options, graph);
    const auto bars = bars_of(graph, words);
    if (bars.size() > most_bars) {
        return support::make_diagnostic(
            support::Code::picture_too_large,
            fmt::format("a chart of {} owners is too large to draw; at most {} are", bars.size(), most_bars),
            {}, "ask `zeren load --top 100` for a table");
    }
    auto frame = make_frame(graph, words.load, words);
    frame.facts.push_back(counted(graph.task_count(), words.tasks));
    frame.facts.push_back(counted(bars.size(), words.actors));
    std::size_t segments = 0;
    bool has_inferred = false;
    for (const auto& bar : bars) {
        segments += bar.parts.all().size();
        has_inferred = has_inferred || bar.parts.has_inferred();
    }
    if (has_inferred) add_inferred_note(frame, graph, words);
    auto drawing = compose(frame, words, [&](const Frame& around, CutNames& cut) {
        const auto fit = fit_load(bars, words, around, options);
        std::vector<Page> pages;
        std::size_t first = 0;
        do {
            auto& page = pages.emplace_back(Page{.paper = fit.paper});
            const auto count = std::min(fit.on_page, bars.size() - first);
            fit.legend.draw(page, {fit.body.x, fit.body.y - fit.legend.height() - part_gap});
            LoadPainter(graph, words, fit.sizes, page, cut)
                .draw(std::span(bars).subspan(first, count), {fit.body.x, fit.body.y});
            if (bars.empty())
                page.add(set_lines({std::string(words.no_owners)}, {fit.body.x, fit.body.y}, 10, Look::body)
                             .shape);
            first += count;
        } while (first < bars.size());
        return pages;
    });
    drawing.stats.tasks = graph.task_count();
    drawing.stats.actors = bars.size();
    for (const auto& bar : bars)
        for (const auto& [part, count] : bar.parts.all()) drawing.stats.edges += count;
    drawing.stats.drawn_edges = segments;
    return drawing;
}

}  // namespace zeren::render
