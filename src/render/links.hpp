#pragma once

#include "graph/accountability_graph.hpp"
#include "render/options.hpp"
#include "render/picture.hpp"
#include "support/result.hpp"

namespace zeren::render {

/// Who belongs to what (任务责任关系图): groups as boxes with their tasks in document order, owners on the
/// right in the order of fewest crossings, bodies that tasks only name on the left; one curve for a group and
/// an owner where all of the group's tasks share it. Owners of nearly all groups are badges on the boxes
/// unless the options say otherwise. More than 10,000 curves are too large a picture.
[[nodiscard]] support::Result<Drawing> draw_links(const graph::AccountabilityGraph& graph,
                                                  const Options& options);

}  // namespace zeren::render
