#pragma once

#include <string>
#include <string_view>

#include "graph/accountability_graph.hpp"
#include "support/diagnostics.hpp"

namespace zeren::analysis {

/// `task "7" (完善卫生应急指挥机制…)`: how messages name a task.
[[nodiscard]] std::string task_label(const graph::AccountabilityGraph& graph, graph::TaskVertex task);

/// What is wrong with the owners of one plan's tasks, in document order.
void check_tasks(const graph::AccountabilityGraph& graph, std::size_t plan, std::string_view file,
                 support::Diagnostics& found);

}  // namespace zeren::analysis
