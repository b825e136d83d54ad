#pragma once

#include "graph/accountability_graph.hpp"
#include "render/options.hpp"
#include "render/picture.hpp"
#include "support/result.hpp"

namespace zeren::render {

/// One task with all that is known of it (任务责任单): its text, its actors with their parts and why, and the
/// words and the line of the document that it was read from. `usage` where the options name no task.
[[nodiscard]] support::Result<Drawing> draw_task_sheet(const graph::AccountabilityGraph& graph,
                                                       const Options& options);

}  // namespace zeren::render
