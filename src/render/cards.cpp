#include "render/cards.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "render/card_setting.hpp"
#include "render/finish.hpp"
#include "render/legend.hpp"
#include "render/papers.hpp"
#include "render/picture_text.hpp"

namespace zeren::render {
namespace {

constexpr std::size_t most_lines = 10'000;
constexpr double size_step = 0.25;
constexpr double column_gap = 8;
constexpr double least_column_em = 19;
constexpr double legend_size = 8;
constexpr double head_gap = 6;

/// Cards or one list in columns on paper.
struct CardsFit {
    Paper paper{};
    Rect body{};
    Legend legend{};
    double size = 8;
    double column_width = 0;
    std::size_t columns = 1;
    std::vector<FlowBlock> blocks{};
    std::vector<FlowPlace> places{};
};

/// What is to be drawn.
struct Task {
    const graph::AccountabilityGraph* graph;
    const Options* options;
    const Phrases* words;
    const CardsContent* content;
    Level level = Level::group;
    double text_area = 0;  ///< that the texts fill at size 1, were every line full

    [[nodiscard]] bool is_list() const { return options->actor.has_value(); }
};

/// The least area of all entries, in square em.
double text_area(const Task& task) {
    const auto& graph = *task.graph;
    double width = 0;
    for (const auto& card : task.content->cards) {
        for (const auto& group : card.groups) {
            const auto title = text_width(task.content->groups[group.group].title);
            if (task.level == Level::task) width += title;
            for (const auto& entry : group.entries)
                width += task.level == Level::group
                             ? title
                             : text_width(graph.title(graph.task(entry.edges.front())));
        }
    }
    return width * line_height;
}

Legend cards_legend(const Task& task, double width) {
    PartCounts parts;
    bool has_named = false;
    for (const auto& card : task.content->cards) {
        for (const auto& [part, count] : card.parts.all()) parts.add(part, count);
        has_named = has_named || card.named > 0;
    }
    constexpr double sample = 22;
    constexpr double height = 7;
    std::vector<LegendEntry> entries;
    for (const auto& [part, count] : parts.all()) {
        LegendEntry entry{.words = letter_of(part.role, part.basis, *task.words) + " " +
                                   spelt_out(part, *task.words)};
        PartCounts one;
        one.add(part);
        entry.sample = load_bar(one, {0, -height / 2, sample, height}, usual_weight(part.role));
        entry.width = sample;
        entries.push_back(std::move(entry));
    }
    if (has_named) entries.push_back({.words = std::string(task.words->named_mark_note)});
    return {std::move(entries), legend_size, width};
}

std::vector<FlowBlock> set_blocks(const Task& task, const CardsFit& fit, CutNames& cut) {
    const CardSetting setting{.graph = task.graph,
                              .content = task.content,
                              .words = task.words,
                              .level = task.level,
                              .size = fit.size,
                              .width = fit.column_width,
                              .highest = fit.body.height};
    std::vector<FlowBlock> blocks;
    for (const auto& card : task.content->cards) {
        auto set = task.is_list() ? set_list(setting, card) : set_card(setting, card, cut);
        std::ranges::move(set, std::back_inserter(blocks));
    }
    return blocks;
}

/// The body of a paper below legend and, for a list, the bar of its load.
CardsFit on_paper(const Task& task, const Frame& frame, Paper paper) {
    CardsFit fit{.paper = paper, .body = body_of(frame, paper)};
    fit.legend = cards_legend(task, fit.body.width);
    const auto above = fit.legend.height() + head_gap;
    fit.body.y += above;
    fit.body.height -= above;
    return fit;
}

/// Sets all in columns; false where they do not fit one page.
bool set_one_page(const Task& task, CardsFit& fit, double size, std::size_t columns) {
    fit.size = size;
    fit.columns = columns;
    fit.column_width =
        (fit.body.width - column_gap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
    if (fit.column_width < least_column_em * size && columns > 1) return false;
    CutNames cut;
    fit.blocks = set_blocks(task, fit, cut);
    fit.places = flow_evenly(fit.blocks, {.count = columns, .height = fit.body.height});
    return page_count(fit.places) <= 1 && std::ranges::all_of(fit.blocks, [&fit](const auto& block) {
               return block.height <= fit.body.height;
           });
}

/// The largest size at which all stands on one page of the paper.
std::optional<CardsFit> fit_one_page(const Task& task, const Frame& frame, Paper paper, double smallest) {
    const auto largest = task.is_list() ? 12.0 : 10.5;
    auto fit = on_paper(task, frame, paper);
    const auto room = fit.body.width * fit.body.height;
    for (auto size = largest; size >= smallest; size -= size_step) {
        if (task.text_area * size * size > room) continue;
        for (std::size_t columns = 1; columns <= 6; ++columns) {
            if (set_one_page(task, fit, size, columns)) return fit;
        }
    }
    return std::nullopt;
}

CardsFit fit_cards(const Task& task, const Frame& frame, const Options& options, bool& one_page) {
    const auto first = task.is_list() ? Orientation::portrait : Orientation::landscape;
    one_page = true;
    for (auto size : {PaperSize::a4, PaperSize::a3}) {
        std::optional<CardsFit> best;
        for (const auto& paper : papers_to_try(options, {size}, first)) {
            const bool may_grow = size == PaperSize::a4 && !options.paper && !task.is_list();
            const auto smallest = may_grow ? 8.0 : smallest_allowed_text;
            auto fit = fit_one_page(task, frame, paper, smallest);
            if (fit && (!best || fit->size > best->size)) best = std::move(fit);
        }
        if (best) return std::move(*best);
    }
    one_page = false;
    constexpr double paged_size = 9;
    const auto paper = papers_to_try(options, {task.is_list() ? PaperSize::a4 : PaperSize::a3}).front();
    auto fit = on_paper(task, frame, paper);
    const auto columns = task.is_list() ? std::size_t{1} : std::size_t{3};
    set_one_page(task, fit, paged_size, columns);
    return fit;
}

/// The level that is asked for; else tasks where they fit one sheet.
Level level_for(const Task& task, const Frame& frame, const Options& options) {
    if (options.level) return *options.level;
    if (task.is_list()) return Level::task;
    std::size_t entries = 0;
    for (const auto& card : task.content->cards)
        for (const auto& group : card.groups)
            for (const auto& entry : group.entries) entries += entry.edges.size();
    constexpr std::size_t most_for_one_sheet = 400;
    if (entries > most_for_one_sheet) return Level::group;
    const auto content = cards_content(*task.graph, options, Level::task);
    auto with_tasks = task;
    with_tasks.content = &content;
    with_tasks.level = Level::task;
    with_tasks.text_area = text_area(with_tasks);
    bool one_page = false;
    static_cast<void>(fit_cards(with_tasks, frame, options, one_page));
    return one_page ? Level::task : Level::group;
}

std::vector<Page> draw_pages(const Task& task, const Frame& frame, const Options& options, CutNames& cut) {
    bool one_page = false;
    auto fit = fit_cards(task, frame, options, one_page);
    static_cast<void>(set_blocks(task, fit, cut));
    std::vector<Page> pages(std::max<std::size_t>(1, page_count(fit.places)), Page{.paper = fit.paper});
    for (auto& page : pages) fit.legend.draw(page, {fit.body.x, fit.body.y - fit.legend.height() - head_gap});
    for (std::size_t at = 0; at < fit.blocks.size(); ++at) {
        const auto& place = fit.places[at];
        const Point corner{fit.body.x + static_cast<double>(place.column) * (fit.column_width + column_gap),
                           fit.body.y + place.y};
        for (const auto& mark : fit.blocks[at].marks) add_moved(pages[place.page], mark, corner);
    }
    if (fit.blocks.empty())
        pages.front().add(
            set_lines({std::string(task.words->no_tasks)}, {fit.body.x, fit.body.y}, 10, Look::body).shape);
    return pages;
}

Frame cards_frame(const Task& task) {
    const auto& graph = *task.graph;
    const auto& words = *task.words;
    auto frame = make_frame(graph, words.cards, words);
    if (task.is_list()) {
        const auto& card = task.content->cards.front();
        const auto plan = graph.home(card.actor).plan;
        frame.facts.insert(frame.facts.begin(), shown(graph.plan(plan).info().title));
        frame.facts.push_back(card.parts.words(words));
        frame.title =
            full_name(graph, card.actor) + std::string(words.title_gap) + std::string(words.actor_card);
    } else {
        frame.facts.push_back(counted(task.content->cards.size(), words.actors));
    }
    if (task.content->has_inferred) frame.notes.emplace_back(words.inferred_note);
    return frame;
}

}  // namespace

support::Result<Drawing> draw_cards(const graph::AccountabilityGraph& graph, const Options& options) {
    const auto& words = phrases(options.language.value_or(language_of(graph)));
    auto content = cards_content(graph, options, Level::group);
    Task task{.graph = &graph, .options = &options, .words = &words, .content = &content};
    const auto frame = cards_frame(task);
    task.level = level_for(task, frame, options);
    if (task.level == Level::task) content = cards_content(graph, options, Level::task);
    task.text_area = text_area(task);
    std::size_t entries = 0;
    std::size_t edges = 0;
    for (const auto& card : content.cards) {
        for (const auto& group : card.groups) {
            entries += group.entries.size();
            for (const auto& entry : group.entries) edges += entry.edges.size();
        }
    }
    if (entries > most_lines) {
        return support::make_diagnostic(
            support::Code::picture_too_large,
            fmt::format("cards with {} lines are too large to draw; at most {} are", entries, most_lines), {},
            "draw one body's card with `--actor`, or use the view `load`");
    }
    auto drawing = compose(frame, words, [&](const Frame& around, CutNames& cut) {
        return draw_pages(task, around, options, cut);
    });
    drawing.stats.tasks = graph.task_count();
    drawing.stats.actors = content.cards.size();
    drawing.stats.edges = edges;
    drawing.stats.drawn_edges = entries;
    return drawing;
}

}  // namespace zeren::render
