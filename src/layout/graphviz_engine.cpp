#include "layout/graphviz_engine.hpp"

#include <fmt/format.h>

#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>

#include "layout/gvc_library.hpp"

namespace zeren::layout {
namespace {

constexpr double points_per_inch = 72;

struct CloseGraph {
    void operator()(Agraph_t* graph) const { gvc_library().close(graph); }
};
using OwnedGraph = std::unique_ptr<Agraph_t, CloseGraph>;

/// Graphviz takes char* and copies; it never writes through it.
char* c_string(const char* text) { return const_cast<char*>(text); }

void set(void* object, const char* attribute, const std::string& value) {
    gvc_library().set(object, c_string(attribute), c_string(value.c_str()), c_string(""));
}

/// The one context of the process. It lives as long as the process does: a second one, or freeing it, upsets
/// the plugins of Graphviz.
GVC_t* shared_context() {
    static GVC_t* const context = gvc_library().context();
    return context;
}

std::mutex& shared_mutex() {
    static std::mutex mutex;
    return mutex;
}

struct BuiltGraph {
    OwnedGraph graph;
    std::vector<Agnode_t*> nodes;
};

BuiltGraph build(std::span<const NodeSize> nodes, std::span<const Spring> springs) {
    BuiltGraph built{
        .graph = OwnedGraph(gvc_library().open(c_string("zeren"), *gvc_library().undirected, nullptr)),
        .nodes = {}};
    auto* graph = built.graph.get();
    set(graph, "overlap", "prism");
    set(graph, "sep", "+14");
    set(graph, "start", "1");
    set(graph, "splines", "false");
    for (std::size_t at = 0; at < nodes.size(); ++at) {
        auto* node = gvc_library().node(graph, c_string(fmt::format("n{}", at).c_str()), 1);
        set(node, "label", "");
        set(node, "shape", "box");
        set(node, "fixedsize", "true");
        set(node, "width", fmt::format("{:.4f}", nodes[at].width / points_per_inch));
        set(node, "height", fmt::format("{:.4f}", nodes[at].height / points_per_inch));
        built.nodes.push_back(node);
    }
    for (std::size_t at = 0; at < springs.size(); ++at) {
        const auto& spring = springs[at];
        auto* edge = gvc_library().edge(graph, built.nodes[spring.from], built.nodes[spring.to],
                                        c_string(fmt::format("e{}", at).c_str()), 1);
        set(edge, "weight", fmt::format("{:.0f}", spring.weight));
        set(edge, "len", fmt::format("{:.3f}", 1.2 + 1.6 / spring.weight));
    }
    return built;
}

}  // namespace

std::vector<Middle> arrange(std::span<const NodeSize> nodes, std::span<const Spring> springs,
                            GraphvizEngine engine) {
    if (nodes.empty()) return {};
    const std::scoped_lock lock(shared_mutex());
    const auto built = build(nodes, springs);
    const char* const name = engine == GraphvizEngine::dot ? "dot" : "neato";
    if (gvc_library().lay_out(shared_context(), built.graph.get(), name) != 0)
        throw std::runtime_error(fmt::format("graphviz has no engine \"{}\"", name));
    std::vector<Middle> middles;
    for (auto* node : built.nodes) middles.push_back({.x = ND_coord(node).x, .y = -ND_coord(node).y});
    gvc_library().free_layout(shared_context(), built.graph.get());
    return middles;
}

}  // namespace zeren::layout
