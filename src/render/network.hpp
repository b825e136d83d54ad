#pragma once

#include "graph/accountability_graph.hpp"
#include "render/options.hpp"
#include "render/picture.hpp"
#include "support/result.hpp"

namespace zeren::render {

/// Who must work with whom (协同关系图): owners joined by lines as wide as the tasks that they share are
/// many, only the pairs from a number on that is printed; those without such a pair are listed. Graphviz'
/// springs place the owners. More than 5,000 owners or 1,000 pairs asked for are too large a picture.
[[nodiscard]] support::Result<Drawing> draw_network(const graph::AccountabilityGraph& graph,
                                                    const Options& options);

}  // namespace zeren::render
