#include "render/network_fit.hpp"

#include <algorithm>
#include <utility>

#include "layout/clear_lines.hpp"
#include "layout/graphviz_engine.hpp"
#include "render/outline.hpp"
#include "render/paragraph.hpp"
#include "render/part_counts.hpp"

namespace zeren::render {
namespace {

constexpr std::size_t readable_pairs = 40;
constexpr std::size_t most_tied_pairs = 60;
constexpr double largest_size = 12;
constexpr double size_step = 0.5;
constexpr double name_em = 8;
constexpr std::size_t most_name_lines = 3;
constexpr double clearance = 6;       // of a line from the boxes that it passes
constexpr double most_crowded = 0.2;  // of the body that boxes may take

/// The lowest number of shared tasks that keeps the picture readable.
std::uint32_t readable_threshold(const std::vector<analysis::SharedPair>& pairs) {
    if (pairs.size() <= readable_pairs) return 1;
    return pairs[readable_pairs].tasks + 1;  // most tasks first
}

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

/// Sizes and lines as the layout knows them.
struct Springs {
    std::vector<layout::NodeSize> sizes{};
    std::vector<layout::Spring> lines{};
};

Springs springs_of(const std::vector<Node>& nodes, const Network& network) {
    Springs springs;
    for (const auto& node : nodes)
        springs.sizes.push_back({.width = node.box.width, .height = node.box.height});
    for (const auto& pair : network.pairs)
        springs.lines.push_back(
            {network.place.at(pair.a), network.place.at(pair.b), static_cast<double>(pair.tasks)});
    return springs;
}

/// The corners between which the middles of nodes lie, and how far boxes reach beyond at most.
struct Spread {
    Point low{1e9, 1e9};
    Point high{-1e9, -1e9};
    Point half{};

    Spread(const std::vector<layout::Middle>& middles, const std::vector<layout::NodeSize>& sizes) {
        for (std::size_t at = 0; at < middles.size(); ++at) {
            low = {std::min(low.x, middles[at].x), std::min(low.y, middles[at].y)};
            high = {std::max(high.x, middles[at].x), std::max(high.y, middles[at].y)};
            half = {std::max(half.x, sizes[at].width / 2), std::max(half.y, sizes[at].height / 2)};
        }
    }
};

/// The nodes drawn apart, or together, to fill the body both ways.
std::vector<layout::Middle> stretched(std::vector<layout::Middle> middles,
                                      const std::vector<layout::NodeSize>& sizes, const Rect& body) {
    const Spread spread(middles, sizes);
    const auto place = [](double at, double low, double high, double begin, double end) {
        return high - low > 1 ? begin + (at - low) / (high - low) * (end - begin) : (begin + end) / 2;
    };
    for (auto& middle : middles) {
        middle.x = place(middle.x, spread.low.x, spread.high.x, body.x + spread.half.x,
                         body.right() - spread.half.x);
        middle.y = place(middle.y, spread.low.y, spread.high.y, body.y + spread.half.y,
                         body.bottom() - spread.half.y);
    }
    return middles;
}

/// Whether the boxes leave enough of the body to lines.
bool have_room(const std::vector<layout::NodeSize>& sizes, const Rect& body) {
    double taken = 0;
    for (const auto& size : sizes) {
        if (size.width > body.width || size.height > body.height) return false;
        taken += size.width * size.height;
    }
    return taken <= most_crowded * body.width * body.height;
}

/// Puts the nodes where springs want them, then where their lines are seen; nothing where they are too many.
std::optional<NetworkFit> fit_at(const graph::AccountabilityGraph& graph, const Network& network,
                                 const Rect& body, double size) {
    NetworkFit fit{.size = size, .nodes = set_nodes(graph, network, size)};
    const auto [sizes, lines] = springs_of(fit.nodes, network);
    if (!have_room(sizes, body)) return std::nullopt;
    const layout::Area area{{body.x, body.y}, {body.right(), body.bottom()}};
    auto placed = layout::clear_lines(
        sizes, lines, stretched(layout::arrange(sizes, lines, layout::GraphvizEngine::neato), sizes, body),
        area, clearance);
    if (placed.overlaps > 0) return std::nullopt;
    fit.hidden = placed.hidden;
    auto wider = stretched(placed.middles, sizes, body);
    if (layout::count_hidden(sizes, lines, wider, clearance) <= placed.hidden)
        placed.middles = std::move(wider);
    for (std::size_t at = 0; at < fit.nodes.size(); ++at) {
        auto& box = fit.nodes[at].box;
        box.x = placed.middles[at].x - box.width / 2;
        box.y = placed.middles[at].y - box.height / 2;
    }
    return fit;
}

/// In the largest text that fits the body.
std::optional<NetworkFit> largest_fit(const graph::AccountabilityGraph& graph, const Network& network,
                                      const Rect& body) {
    for (auto size = largest_size; size >= smallest_allowed_text; size -= size_step) {
        if (auto fit = fit_at(graph, network, body, size)) return fit;
    }
    return std::nullopt;
}

}  // namespace

Network network_of(const graph::AccountabilityGraph& graph, std::optional<std::uint32_t> least) {
    const analysis::Scope scope(graph, {}, analysis::UsualEdges::owners);
    Network network;
    const auto most = least ? most_pairs : most_tied_pairs;
    const auto pairs = analysis::shared(scope, most);
    network.least = std::max(1U, least.value_or(readable_threshold(pairs)));
    if (!least && !pairs.empty()) network.least = std::min(network.least, pairs.front().tasks);
    for (const auto& pair : pairs) {
        if (pair.tasks >= network.least) network.pairs.push_back(pair);
    }
    network.all_pairs = network.pairs.size();
    if (network.all_pairs == most) network.all_pairs = analysis::count_shared_pairs(scope, network.least);
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

std::optional<NetworkFit> fit_network(const graph::AccountabilityGraph& graph, const Network& network,
                                      const Frame& frame, const Options& options) {
    constexpr double smaller_tries = 4;
    constexpr std::size_t nearly_clear = 4;  // hidden lines that smaller boxes may set free
    std::optional<NetworkFit> best;
    const auto papers =
        papers_to_try(options, {PaperSize::a4, PaperSize::a3, PaperSize::a2}, Orientation::landscape);
    for (const auto& paper : papers) {
        const auto body = body_of(frame, paper);
        auto fit = largest_fit(graph, network, body);
        const auto step = fit ? std::max(size_step, (fit->size - smallest_allowed_text) / smaller_tries) : 0;
        while (fit) {
            const auto size = fit->size - step;
            const bool is_near = fit->hidden <= nearly_clear;
            fit->paper = paper;
            if (!best || fit->hidden < best->hidden) best = std::move(fit);
            if (best->hidden == 0) return best;
            fit =
                is_near && size >= smallest_allowed_text ? fit_at(graph, network, body, size) : std::nullopt;
        }
    }
    return best;
}

}  // namespace zeren::render
