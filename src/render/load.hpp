#pragma once

#include "graph/accountability_graph.hpp"
#include "render/options.hpp"
#include "render/picture.hpp"
#include "support/result.hpp"

namespace zeren::render {

/// Who carries how much (任务负担图): a bar for each owner, most loaded first, of leads, cooperations and
/// joint responsibilities, the inferred ones hatched; the threshold of its kind across the bar; who is above
/// it is marked. One page where the owners fit at 8 points, else pages.
[[nodiscard]] support::Result<Drawing> draw_load(const graph::AccountabilityGraph& graph,
                                                 const Options& options);

}  // namespace zeren::render
