#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/selection.hpp"
#include "graph/accountability_graph.hpp"
#include "testing/plan_text.hpp"

namespace zeren::analysis {

using testing::worked_example;

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

}  // namespace zeren::analysis
