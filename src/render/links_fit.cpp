#include "render/links_fit.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "render/papers.hpp"

namespace zeren::render {
namespace {

constexpr double largest_size = 12.5;
constexpr double size_step = 0.25;
constexpr double paged_size = 8;
constexpr double legend_size = 8;
constexpr double least_box_em = 22;

struct Choice {
    PaperSize paper;
    double smallest;
};
constexpr std::array choices = {Choice{PaperSize::a4, 8}, Choice{PaperSize::letter, 8},
                                Choice{PaperSize::a3, 7}, Choice{PaperSize::a2, 7}};

double widest_name(const LinksSetting& setting, Side side) {
    constexpr double least = 4;
    constexpr double most = 10.5;
    double widest = least;
    std::vector<bool> measured(setting.graph->actor_count());
    for (auto edge : setting.graph->edges()) {
        const auto actor = setting.graph->actor(edge);
        if (measured[actor.row()]) continue;
        if (model::is_owner(setting.graph->basis(edge)) != (side == Side::owners)) continue;
        if (setting.content->is_badged[actor.row()] && side == Side::owners) continue;
        measured[actor.row()] = true;
        widest = std::max(widest, text_width(full_name(*setting.graph, actor)));
    }
    return std::min(widest, most);
}

double widest_label(const LinksContent& content) {
    double widest = 1;
    for (const auto& group : content.groups) {
        const LinksPiece whole{.end = group.tasks.size()};
        widest = std::max(widest, text_width(label_of_tie(group, whole, Tie{})));
        for (const auto& task : group.tasks) widest = std::max(widest, text_width(task.label));
    }
    return std::min(widest, 4.0);
}

double widest_number(const LinksContent& content) {
    double widest = 1;
    for (const auto& group : content.groups) {
        for (const auto& task : group.tasks) widest = std::max(widest, text_width(task.label));
    }
    return std::min(widest, 5.0);
}

/// The longest line that a box could use, in em.
double widest_text(const LinksContent& content) {
    double widest = 20;
    for (const auto& group : content.groups) {
        widest = std::max(widest, group.title.width() + 18);  // beside badges
        for (const auto& task : group.tasks) widest = std::max(widest, task.text.width());
    }
    return widest;
}

/// Widths of everything for a size of text: the box takes what the rest leaves.
struct Measured {
    double owner_em, named_em, label_em, number_em, text_em;
};

Measured measure(const LinksSetting& setting) {
    return {.owner_em = widest_name(setting, Side::owners),
            .named_em = widest_name(setting, Side::named),
            .label_em = widest_label(*setting.content),
            .number_em = widest_number(*setting.content),
            .text_em = widest_text(*setting.content)};
}

LinksSizes sizes_for(const LinksSetting& setting, const Measured& measured, double size) {
    constexpr double curve_share = 0.15;  // of the width
    constexpr double named_curve_share = 0.05;
    LinksSizes sizes{.size = size, .small_size = std::max(smallest_allowed_text, size - 1)};
    const auto width = setting.body.width;
    sizes.label = measured.label_em * sizes.small_size + sizes.padding();
    sizes.owner = measured.owner_em * size + 2 * sizes.padding() + sizes.label;
    sizes.number = (measured.number_em + 0.6) * size;
    sizes.right_gap = curve_share * width;
    if (setting.content->shows_named) {
        sizes.named = measured.named_em * size + 2 * sizes.padding();
        sizes.left_gap = named_curve_share * width;
    }
    sizes.box = width - sizes.owner - sizes.right_gap - sizes.named - sizes.left_gap;
    const auto needed = measured.text_em * size + sizes.number + 2 * sizes.padding();
    if (sizes.box > needed) {
        sizes.right_gap += sizes.box - needed;
        sizes.box = needed;
    }
    return sizes;
}

Legend links_legend(const LinksContent& content, const Phrases& words,
                    const graph::AccountabilityGraph& graph, double width, Labels labels = Labels::shown) {
    constexpr double sample_width = 26;
    const Point from{0, 0};
    const Point to{sample_width, 0};
    std::vector<LegendEntry> entries;
    for (auto part : content.curves)
        entries.push_back({part_curve(part, from, to, Ink::navy), sample_width, spelt_out(part, words)});
    if (content.shows_named)
        entries.push_back(
            {named_curve(model::Role::cooperate, from, to), sample_width, std::string(words.named)});
    if (content.shows_named && content.has_named_lead)
        entries.push_back(
            {named_curve(model::Role::lead, from, to), sample_width, std::string(words.named_lead)});
    if (!content.badged.empty()) {
        std::string note(words.badge_note);
        for (std::size_t at = 0; at < content.badged.size(); ++at) {
            if (at > 0) note += words.list_comma;
            note += full_name(graph, content.badged[at]);
        }
        entries.push_back({.words = std::move(note)});
    }
    if (!content.curves.empty() && labels == Labels::shown)
        entries.push_back({.words = std::string(words.label_note)});
    return {std::move(entries), legend_size, width};
}

/// The task for a paper, its body below the legend.
LinksSetting setting_for(const graph::AccountabilityGraph& graph, const LinksContent& content,
                         const Frame& frame, const Phrases& words, Paper paper) {
    auto body = body_of(frame, paper);
    const auto legend = links_legend(content, words, graph, body.width).height() + legend_gap;
    body.y += legend;
    body.height -= legend;
    return {.graph = &graph, .content = &content, .words = &words, .body = body};
}

/// The largest sizes at which everything stands on one page of this paper.
std::optional<LinksSizes> sizes_for_one_page(LinksSetting setting, std::span<const LinksPiece> pieces,
                                             double smallest) {
    std::size_t tasks = 0;
    for (const auto& piece : pieces) tasks += piece.end - piece.first + 1;
    if (static_cast<double>(tasks) * smallest * line_height > setting.body.height) return std::nullopt;
    const auto measured = measure(setting);
    for (auto size = largest_size; size >= smallest; size -= size_step) {
        setting.sizes = sizes_for(setting, measured, size);
        if (setting.sizes.box >= least_box_em * size && fit_one_page(setting, pieces)) return setting.sizes;
    }
    return std::nullopt;
}

}  // namespace

LinksFit fit_links(const graph::AccountabilityGraph& graph, const LinksContent& content, const Frame& frame,
                   const Options& options, const Phrases& words) {
    auto pieces = whole_groups(graph, content);
    const auto placed = [&](const LinksSetting& setting, Paper paper,
                            std::vector<std::vector<LinksPiece>> pages) {
        LinksFit fit{.paper = paper, .body = setting.body, .sizes = setting.sizes};
        auto labels = Labels::hidden;
        for (auto& page : pages) {
            fit.pages.push_back(place_page(setting, std::move(page)));
            if (fit.pages.back().labels == Labels::shown) labels = Labels::shown;
        }
        fit.legend = links_legend(content, words, graph, setting.body.width, labels);
        return fit;
    };
    for (const auto& choice : choices) {
        if (options.paper && *options.paper != choice.paper) continue;
        for (const auto& paper : papers_to_try(options, {choice.paper})) {
            auto setting = setting_for(graph, content, frame, words, paper);
            const auto sizes =
                sizes_for_one_page(setting, pieces, options.paper ? smallest_allowed_text : choice.smallest);
            if (!sizes) continue;
            setting.sizes = *sizes;
            return placed(setting, paper, {std::move(pieces)});
        }
    }
    const auto paper = papers_to_try(options, {PaperSize::a3}).front();
    auto setting = setting_for(graph, content, frame, words, paper);
    setting.sizes = sizes_for(setting, measure(setting), paged_size);
    return placed(setting, paper, break_pages(setting, std::move(pieces)));
}

}  // namespace zeren::render
