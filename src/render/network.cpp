#include "render/network.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "render/finish.hpp"
#include "render/flow.hpp"
#include "render/network_fit.hpp"
#include "render/outline.hpp"
#include "render/paragraph.hpp"

namespace zeren::render {
namespace {

constexpr std::size_t most_owners = 5'000;

class NetworkPainter {
  public:
    NetworkPainter(const graph::AccountabilityGraph& graph, const Network& network, const NetworkFit& fit,
                   const Phrases& words, Page& page)
        : graph_(&graph), network_(&network), fit_(&fit), words_(&words), page_(&page) {}

    void draw(CutNames& cut) {
        for (const auto& node : fit_->nodes) taken_.push_back(node.box.inset(-2));
        for (auto pair = network_->pairs.rbegin(); pair != network_->pairs.rend(); ++pair) draw_line(*pair);
        for (std::size_t at = 0; at < fit_->nodes.size(); ++at) draw_node(at, cut);
        for (const auto& pair : network_->pairs) draw_number(pair);
    }

  private:
    [[nodiscard]] Point middle(graph::ActorVertex actor) const {
        return fit_->nodes[network_->place.at(actor)].box.centre();
    }
    [[nodiscard]] Meaning meaning(const analysis::SharedPair& pair) const {
        Meaning both;
        both.actor = fmt::format("{} {}", graph_->id(pair.a), graph_->id(pair.b));
        both.tip = fmt::format("{}{}{}{}{}", full_name(*graph_, pair.a), words_->list_comma,
                               full_name(*graph_, pair.b), words_->colon, counted(pair.tasks, words_->tasks));
        return both;
    }

    void draw_line(const analysis::SharedPair& pair) {
        constexpr double thinnest = 0.7;
        constexpr double widest = 6;
        const auto most = static_cast<double>(network_->pairs.front().tasks);
        const auto width = std::max(thinnest, widest * static_cast<double>(pair.tasks) / most);
        page_->add(LineShape{.from = middle(pair.a), .to = middle(pair.b), .look = Look::tie, .width = width},
                   meaning(pair));
    }

    void draw_node(std::size_t at, CutNames& cut) {
        const auto& node = fit_->nodes[at];
        const auto actor = network_->actors[at];
        const bool collective = graph_->kind(actor) == model::ActorKind::collective;
        std::vector<Shape> shapes = {BoxShape{
            .box = node.box, .look = collective ? Look::place_panel : Look::actor_panel, .radius = 3}};
        auto text = set_lines(node.lines, {node.box.centre().x, node.box.y + 0.3 * fit_->size}, fit_->size,
                              Look::group);
        text.shape.anchor = Anchor::middle;
        shapes.emplace_back(std::move(text.shape));
        if (node.is_cut) cut.insert({.cut = node.lines.front() + "…", .whole = full_name(*graph_, actor)});
        page_->add(std::move(shapes), meaning_of(*graph_, actor));
    }

    /// The number of tasks, where along the line there is room for it.
    void draw_number(const analysis::SharedPair& pair) {
        const auto from = middle(pair.a);
        const auto to = middle(pair.b);
        const auto size = std::max(smallest_allowed_text, fit_->size - 2);
        const auto words = std::to_string(pair.tasks);
        const auto width = (text_width(words) + 0.4) * size;
        for (auto share : {0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8}) {
            const Point at{from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share};
            const Rect box{at.x - width / 2, at.y - line_box * size / 2, width, line_box * size};
            if (std::ranges::any_of(taken_, [&](const auto& other) { return overlap(box, other); })) continue;
            taken_.push_back(box);
            auto text = set_lines({words}, {at.x, box.y}, size, Look::small_text);
            text.shape.anchor = Anchor::middle;
            page_->add(std::vector<Shape>{BoxShape{.box = box, .look = Look::text_ground, .radius = 2},
                                          std::move(text.shape)},
                       meaning(pair));
            return;
        }
    }

    const graph::AccountabilityGraph* graph_;
    const Network* network_;
    const NetworkFit* fit_;
    const Phrases* words_;
    Page* page_;
    std::vector<Rect> taken_;
};

Frame network_frame(const graph::AccountabilityGraph& graph, const Network& network, const Phrases& words) {
    auto frame = make_frame(graph, words.network, words);
    frame.facts.push_back(counted(network.actors.size(), words.actors));
    if (network.pairs.empty()) {
        frame.notes.emplace_back(words.no_pairs);
        return frame;
    }
    auto note = std::string(words.pair_note) + std::to_string(network.least);
    if (network.all_pairs > network.pairs.size())
        note += fmt::format(" ({}/{})", network.pairs.size(), network.all_pairs);
    frame.notes.push_back(std::move(note));
    std::string others;
    for (auto actor : network.left_out) {
        if (!others.empty()) others += words.list_comma;
        others += full_name(graph, actor);
    }
    if (!others.empty()) frame.notes.push_back(std::string(words.unpaired) + others);
    return frame;
}

support::Diagnostic too_large(std::size_t pairs) {
    return support::make_diagnostic(support::Code::picture_too_large,
                                    fmt::format("a network of {} pairs does not fit a page", pairs), {},
                                    "draw fewer with a higher `--least`, or ask `{\"query\": \"shared\"}`");
}

support::Diagnostic too_many(std::size_t owners) {
    return support::make_diagnostic(
        support::Code::picture_too_large,
        fmt::format("a network of {} owners is too large to draw; at most {} are", owners, most_owners), {},
        "draw one plan at a time, or ask `{\"query\": \"shared\", \"top\": 100}`");
}

}  // namespace

support::Result<Drawing> draw_network(const graph::AccountabilityGraph& graph, const Options& options) {
    if (const auto owners = acting(graph); owners > most_owners) return too_many(owners);
    const auto& words = phrases_for(options, graph);
    const auto network = network_of(graph, options.least_shared);
    if (options.least_shared && network.all_pairs > most_pairs) return too_large(network.all_pairs);
    const auto frame = network_frame(graph, network, words);
    auto drawing = compose(frame, words, [&](const Frame& around, CutNames& cut) {
        std::vector<Page> pages;
        if (const auto fit = fit_network(graph, network, around, options)) {
            auto& page = pages.emplace_back(Page{.paper = fit->paper});
            NetworkPainter(graph, network, *fit, words, page).draw(cut);
        }
        return pages;
    });
    if (drawing.pages.empty()) return too_large(network.pairs.size());
    drawing.stats.tasks = graph.task_count();
    drawing.stats.actors = network.actors.size();
    drawing.stats.edges = graph.edge_count();
    drawing.stats.drawn_edges = network.pairs.size();
    return drawing;
}

}  // namespace zeren::render
