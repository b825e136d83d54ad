#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "analysis/selection.hpp"
#include "graph/accountability_graph.hpp"
#include "support/result.hpp"

namespace zeren::analysis {

/// The row of the plan with this id or title; `unknown-plan` otherwise.
[[nodiscard]] support::Result<std::uint32_t> find_plan(const graph::AccountabilityGraph& graph,
                                                       std::string_view words);

/// The groups with this label, else title, else printed number, over the plans; `unknown-group` otherwise.
/// O(groups), O(tasks) for plans whose groups are plain labels.
[[nodiscard]] support::Result<std::vector<GroupInPlan>> find_groups(const graph::AccountabilityGraph& graph,
                                                                    std::string_view words);

}  // namespace zeren::analysis
