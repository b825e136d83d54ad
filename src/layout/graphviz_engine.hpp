#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace zeren::layout {

/// A node of a drawing that Graphviz lays out: only its size, no text.
struct NodeSize {
    double width = 0;  ///< points
    double height = 0;
};

/// A line between two nodes; heavier ones are drawn shorter.
struct Spring {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    double weight = 1;
};

/// The middle of a node in points, y downwards.
struct Middle {
    double x = 0;
    double y = 0;
};

/// dot: in layers (Gansner, Koutsofios, North, Vo 1993). neato: by springs (stress majorization, Gansner,
/// Koren, North 2004), nodes moved apart where they overlap.
enum class GraphvizEngine : std::uint8_t { dot, neato };

/// Where Graphviz puts the nodes. Graphviz is not thread-safe: one context, one call at a time. Throws
/// std::runtime_error where the engine is not installed. `dot` takes minutes for some 10,000 nodes.
[[nodiscard]] std::vector<Middle> arrange(std::span<const NodeSize> nodes, std::span<const Spring> springs,
                                          GraphvizEngine engine);

}  // namespace zeren::layout
