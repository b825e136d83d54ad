#include "render/cards.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "render/bars.hpp"
#include "render/card_setting.hpp"
#include "render/finish.hpp"
#include "render/legend.hpp"
#include "render/papers.hpp"
#include "render/picture_text.hpp"

namespace zeren::render {
namespace {

constexpr std::size_t most_lines = 10'000;
constexpr std::size_t most_tasks = 50'000;
constexpr std::size_t most_bytes = std::size_t{4} << 20U;
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
    CutNames cut{};
    bool is_one_page = false;
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

/// How wide the names of those are that lead a task in which the body of a list has another part.
double width_of_leaders(const Task& task, const CardEntry& entry) {
    if (!task.is_list() || !entry.is_owner() || entry.part.role == model::Role::lead) return 0;
    const auto& graph = *task.graph;
    double width = 0;
    for (auto edge : graph.edges_of(graph.task(entry.edges.front()))) {
        if (graph.role(edge) != model::Role::lead || !model::is_owner(graph.basis(edge))) continue;
        auto name = full_name(graph, graph.actor(edge));
        std::erase(name, ' ');  // a line may end there
        width += text_width(name);
    }
    return width;
}

/// The least area of all entries, in square em: tries that cannot do are not made.
double text_area(const Task& task) {
    const auto& graph = *task.graph;
    double width = 0;
    for (const auto& card : task.content->cards) {
        for (const auto& group : card.groups) {
            const auto title = text_width(task.content->groups[group.group].title);
            if (task.level == Level::task) width += title;
            for (const auto& entry : group.entries)
                width += task.level == Level::group
                             ? title + text_width(task_numbers(graph, entry, *task.words))
                             : text_width(graph.title(graph.task(entry.edges.front()))) +
                                   width_of_leaders(task, entry);
        }
    }
    return width * line_height;
}

/// What is told on all cards.
struct Told {
    std::size_t lines = 0;
    std::size_t tasks = 0;
    std::size_t bytes = 0;  ///< of titles and texts
};

Told count_told(const Task& task) {
    const auto& graph = *task.graph;
    Told told;
    for (const auto& card : task.content->cards) {
        for (const auto& group : card.groups) {
            const auto title = task.content->groups[group.group].title.size();
            told.lines += group.entries.size();
            if (task.level == Level::task) told.bytes += title;
            for (const auto& entry : group.entries) {
                const auto first = graph.task(entry.edges.front());
                const auto home = graph.home(first);
                told.tasks += entry.edges.size();
                told.bytes += task.level == Level::group
                                  ? title
                                  : graph.title(first).size() + graph.plan(home.plan).text(home.row).size();
            }
        }
    }
    return told;
}

/// What is beyond the limits, if anything.
std::optional<support::Diagnostic> too_large(const Told& told) {
    const auto refused = [](std::size_t count, std::string_view what, std::size_t most) {
        return support::make_diagnostic(
            support::Code::picture_too_large,
            fmt::format("cards with {} {} are too large to draw; at most {} are", count, what, most), {},
            "draw one body's card with `--actor`, or use the view `load`");
    };
    if (told.lines > most_lines) return refused(told.lines, "lines", most_lines);
    if (told.tasks > most_tasks) return refused(told.tasks, "task numbers", most_tasks);
    if (told.bytes > most_bytes) return refused(told.bytes, "bytes of titles and texts", most_bytes);
    return std::nullopt;
}

Legend cards_legend(const Task& task, double width) {
    PartCounts parts;
    for (const auto& card : task.content->cards) parts.add(card.parts);
    const auto& words = *task.words;
    auto entries = bar_legend(parts, {22, 7}, words);
    if (task.content->has_named)
        entries.push_back(
            {.words = named_letter(model::Role::cooperate, words) + " " + std::string(words.named)});
    if (task.content->has_named_lead)
        entries.push_back(
            {.words = named_letter(model::Role::lead, words) + " " + std::string(words.named_lead)});
    return {std::move(entries), legend_size, width};
}

/// Sets the blocks for the size and columns of a fit.
void set_blocks(const Task& task, CardsFit& fit) {
    const CardSetting setting{.graph = task.graph,
                              .content = task.content,
                              .words = task.words,
                              .level = task.level,
                              .size = fit.size,
                              .width = fit.column_width,
                              .highest = fit.body.height};
    fit.blocks.clear();
    fit.cut.clear();
    for (const auto& card : task.content->cards) {
        auto set = task.is_list() ? set_list(setting, card) : set_card(setting, card, fit.cut);
        std::ranges::move(set, std::back_inserter(fit.blocks));
    }
}

/// The body of a paper below the legend.
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
    set_blocks(task, fit);
    fit.places = flow_evenly(fit.blocks, {.count = columns, .height = fit.body.height});
    fit.is_one_page = page_count(fit.places) <= 1 &&
                      std::ranges::all_of(
                          fit.blocks, [&fit](const auto& block) { return block.height <= fit.body.height; });
    return fit.is_one_page;
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

/// One page where that can be read, with the largest text; else pages of a middle size.
CardsFit fit_cards(const Task& task, const Frame& frame) {
    const auto& options = *task.options;
    const auto first = task.is_list() ? Orientation::portrait : Orientation::landscape;
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
    constexpr double paged_size = 9;
    const auto paper = papers_to_try(options, {task.is_list() ? PaperSize::a4 : PaperSize::a3}).front();
    auto fit = on_paper(task, frame, paper);
    const auto columns = task.is_list() ? std::size_t{1} : std::size_t{3};
    set_one_page(task, fit, paged_size, columns);
    return fit;
}

/// The level that is asked for; else tasks where they fit one sheet.
Level level_for(const Task& task, const Frame& frame) {
    if (task.options->level) return *task.options->level;
    if (task.is_list()) return Level::task;
    std::size_t entries = 0;
    for (const auto& card : task.content->cards)
        for (const auto& group : card.groups)
            for (const auto& entry : group.entries) entries += entry.edges.size();
    constexpr std::size_t most_for_one_sheet = 400;
    if (entries > most_for_one_sheet) return Level::group;
    const auto content = cards_content(*task.graph, *task.options, Level::task);
    auto with_tasks = task;
    with_tasks.content = &content;
    with_tasks.level = Level::task;
    with_tasks.text_area = text_area(with_tasks);
    return fit_cards(with_tasks, frame).is_one_page ? Level::task : Level::group;
}

std::vector<Page> draw_pages(const Task& task, const Frame& frame, CutNames& cut) {
    auto fit = fit_cards(task, frame);
    cut = std::move(fit.cut);
    std::vector<Page> pages(std::max<std::size_t>(1, page_count(fit.places)), Page{.paper = fit.paper});
    for (auto& page : pages) fit.legend.draw(page, {fit.body.x, fit.body.y - fit.legend.height() - head_gap});
    for (std::size_t at = 0; at < fit.blocks.size(); ++at) {
        const auto& place = fit.places[at];
        const Point corner{fit.body.x + static_cast<double>(place.column) * (fit.column_width + column_gap),
                           fit.body.y + place.y};
        for (auto& mark : fit.blocks[at].marks)
            pages[place.page].marks.push_back(moved(std::move(mark), corner));
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
        const auto owners =
            std::ranges::count_if(task.content->cards, [](const auto& card) { return !card.parts.empty(); });
        frame.facts.push_back(counted(static_cast<std::size_t>(owners), words.actors));
    }
    if (task.content->has_inferred) add_inferred_note(frame, graph, words);
    return frame;
}

}  // namespace

support::Result<Drawing> draw_cards(const graph::AccountabilityGraph& graph, const Options& options) {
    const auto& words = phrases_for(options, graph);
    auto content = cards_content(graph, options, Level::group);
    Task task{.graph = &graph, .options = &options, .words = &words, .content = &content};
    const auto frame = cards_frame(task);
    task.level = level_for(task, frame);
    if (task.level == Level::task) content = cards_content(graph, options, Level::task);
    const auto told = count_told(task);
    if (auto refused = too_large(told)) return std::move(*refused);
    task.text_area = text_area(task);
    auto drawing = compose(frame, words,
                           [&](const Frame& around, CutNames& cut) { return draw_pages(task, around, cut); });
    drawing.stats.tasks = graph.task_count();
    drawing.stats.actors = content.cards.size();
    drawing.stats.edges = told.tasks;
    drawing.stats.drawn_edges = told.lines;
    return drawing;
}

}  // namespace zeren::render
