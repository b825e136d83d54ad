#include "render/network.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "analysis/coordination.hpp"
#include "layout/graphviz_engine.hpp"
#include "render/finish.hpp"
#include "render/flow.hpp"
#include "render/outline.hpp"
#include "render/papers.hpp"
#include "render/paragraph.hpp"
#include "render/part_counts.hpp"

namespace zeren::render {
namespace {

constexpr std::size_t most_pairs = 1000;
constexpr std::size_t readable_pairs = 40;
constexpr std::size_t most_tied_pairs = 60;
constexpr double largest_size = 12;
constexpr double size_step = 0.5;
constexpr double name_em = 8;
constexpr std::size_t most_name_lines = 3;

/// Owners and the pairs of them that are drawn.
struct Network {
    std::vector<graph::ActorVertex> actors{};
    std::vector<analysis::SharedPair> pairs{};
    std::map<graph::ActorVertex, std::uint32_t> place{};
    std::uint32_t least = 1;    ///< tasks of a pair
    std::size_t all_pairs = 0;  ///< that share so many, drawn or not
    std::vector<graph::ActorVertex> left_out{};
};

/// The lowest number of shared tasks that keeps the picture readable.
std::uint32_t readable_threshold(const std::vector<analysis::SharedPair>& pairs) {
    if (pairs.size() <= readable_pairs) return 1;
    return pairs[readable_pairs].tasks + 1;  // most tasks first
}

Network network_of(const graph::AccountabilityGraph& graph, std::optional<std::uint32_t> least) {
    const analysis::Scope scope(graph, {}, analysis::UsualEdges::owners);
    Network network;
    const auto pairs = analysis::shared(scope, std::nullopt);
    network.least = std::max(1U, least.value_or(readable_threshold(pairs)));
    if (!least && !pairs.empty()) network.least = std::min(network.least, pairs.front().tasks);
    for (const auto& pair : pairs) {
        if (pair.tasks < network.least) break;
        ++network.all_pairs;
        if (least || network.pairs.size() < most_tied_pairs) network.pairs.push_back(pair);
    }
    for (const auto& pair : network.pairs) {
        for (auto actor : {pair.a, pair.b}) {
            if (network.place.emplace(actor, network.actors.size()).second) network.actors.push_back(actor);
        }
    }
    for (auto actor : graph.actors()) {
        if (!owned_parts(graph, actor).empty() && !network.place.contains(actor))
            network.left_out.push_back(actor);
    }
    return network;
}

/// An owner's box set in lines.
struct Node {
    std::vector<std::string> lines{};
    bool is_cut = false;
    Rect box{};
};

std::vector<Node> set_nodes(const graph::AccountabilityGraph& graph, const Network& network, double size) {
    std::vector<Node> nodes;
    for (auto actor : network.actors) {
        const Paragraph name(full_name(graph, actor), Weight::bold);
        Node node{.lines = lines_at_most(name, name_em, most_name_lines)};
        if (name.line_count(name_em) <= most_name_lines) node.lines = even_lines(name, name_em);
        node.is_cut = name.line_count(name_em) > most_name_lines;
        double widest = 2;
        for (const auto& line : node.lines) widest = std::max(widest, text_width(line, Weight::bold));
        node.box.width = (widest + 1.2) * size;
        node.box.height = (line_box * static_cast<double>(node.lines.size()) + 0.6) * size;
        nodes.push_back(std::move(node));
    }
    return nodes;
}

/// Puts the nodes where the springs want them, drawn apart to fill the body; false where they are too many.
bool place_nodes(std::vector<Node>& nodes, const Network& network, const Rect& body) {
    std::vector<layout::NodeSize> sizes;
    for (const auto& node : nodes) sizes.push_back({.width = node.box.width, .height = node.box.height});
    std::vector<layout::Spring> springs;
    for (const auto& pair : network.pairs)
        springs.push_back(
            {network.place.at(pair.a), network.place.at(pair.b), static_cast<double>(pair.tasks)});
    const auto middles = layout::arrange(sizes, springs, layout::GraphvizEngine::neato);
    Point low{1e9, 1e9};
    Point high{-1e9, -1e9};
    Point widest{};
    for (std::size_t at = 0; at < nodes.size(); ++at) {
        low = {std::min(low.x, middles[at].x), std::min(low.y, middles[at].y)};
        high = {std::max(high.x, middles[at].x), std::max(high.y, middles[at].y)};
        widest = {std::max(widest.x, sizes[at].width), std::max(widest.y, sizes[at].height)};
    }
    const auto stretch = [](double room, double used) { return used > 1 ? room / used : 1.0; };
    const auto across = stretch(body.width - widest.x, high.x - low.x);
    const auto down = stretch(body.height - widest.y, high.y - low.y);
    if (across < 1 || down < 1) return false;
    for (std::size_t at = 0; at < nodes.size(); ++at) {
        auto& box = nodes[at].box;
        const auto x =
            high.x - low.x > 1 ? body.x + widest.x / 2 + (middles[at].x - low.x) * across : body.centre().x;
        const auto y =
            high.y - low.y > 1 ? body.y + widest.y / 2 + (middles[at].y - low.y) * down : body.centre().y;
        box.x = x - box.width / 2;
        box.y = y - box.height / 2;
    }
    return true;
}

struct NetworkFit {
    Paper paper{};
    double size = smallest_allowed_text;
    std::vector<Node> nodes{};
};

std::optional<NetworkFit> fit_network(const graph::AccountabilityGraph& graph, const Network& network,
                                      const Frame& frame, const Options& options) {
    const auto papers =
        papers_to_try(options, {PaperSize::a4, PaperSize::a3, PaperSize::a2}, Orientation::landscape);
    for (const auto& paper : papers) {
        for (auto size = largest_size; size >= smallest_allowed_text; size -= size_step) {
            auto nodes = set_nodes(graph, network, size);
            if (place_nodes(nodes, network, body_of(frame, paper)))
                return NetworkFit{.paper = paper, .size = size, .nodes = std::move(nodes)};
        }
    }
    return std::nullopt;
}

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
        for (auto share : {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.2, 0.8}) {
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

}  // namespace

support::Result<Drawing> draw_network(const graph::AccountabilityGraph& graph, const Options& options) {
    const auto& words = phrases_for(options, graph);
    const auto network = network_of(graph, options.least_shared);
    if (network.pairs.size() > most_pairs) return too_large(network.pairs.size());
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
