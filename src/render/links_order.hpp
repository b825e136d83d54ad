#pragma once

#include "graph/accountability_graph.hpp"
#include "render/links_content.hpp"
#include "render/options.hpp"

namespace zeren::render {

/// Puts the groups, and with the engine dot the owners too, into the order that the options ask for: the
/// document's, the one in which curves cross least, or that of Graphviz.
void order_groups(const graph::AccountabilityGraph& graph, const Options& options, LinksContent& content);

/// The most curves that dot is asked to order: it takes minutes for more.
inline constexpr std::size_t most_curves_for_dot = 1500;

}  // namespace zeren::render
