#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/selection.hpp"
#include "graph/accountability_graph.hpp"

namespace zeren::analysis {

using Ids = std::vector<std::string>;

/// The printed ids of vertices.
template <class Vertex>
Ids ids(const graph::AccountabilityGraph& graph, const std::vector<Vertex>& vertices) {
    Ids out;
    for (auto vertex : vertices) out.emplace_back(graph.id(vertex));
    return out;
}

inline Scope owners_of(const graph::AccountabilityGraph& graph, const Selection& selection = {}) {
    return {graph, selection, UsualEdges::owners};
}

inline Scope all_of(const graph::AccountabilityGraph& graph, const Selection& selection = {}) {
    return {graph, selection, UsualEdges::all};
}

/// Three actors, five tasks: small enough to work out every measure by hand.
inline constexpr std::string_view worked_example = R"(
    task   a  b  c
    t1     L  C  -
    t2     L  C  C
    t3     L  -  -
    t4     -  L  C
    t5     C  -  C  )";

}  // namespace zeren::analysis
