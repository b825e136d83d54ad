#pragma once

#include "graph/accountability_graph.hpp"
#include "render/options.hpp"
#include "render/picture.hpp"
#include "support/result.hpp"

namespace zeren::render {

/// The responsibility matrix (责任矩阵): the full task texts in groups against their owners, a letter in each
/// cell, the bodies that a task's text names in the last column, sums below. One page where it can be, else
/// pages with repeated heads. More than 10,000 cells are too large a picture.
[[nodiscard]] support::Result<Drawing> draw_matrix(const graph::AccountabilityGraph& graph,
                                                   const Options& options);

}  // namespace zeren::render
