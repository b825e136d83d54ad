#pragma once

#include <vector>

#include "extraction/actor_roster.hpp"
#include "extraction/task_edges.hpp"
#include "extraction/task_list.hpp"
#include "model/plan.hpp"

namespace zeren::extraction {

/// Makes the plan of what was read: `edges_by_task` holds the edges of each item of the list.
[[nodiscard]] model::Plan assemble_plan(model::PlanInfo info, const TaskList& list, const ActorRoster& roster,
                                        const std::vector<std::vector<TaskEdge>>& edges_by_task);

}  // namespace zeren::extraction
