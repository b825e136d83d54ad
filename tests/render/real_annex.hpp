#pragma once

#include "graph/accountability_graph.hpp"

namespace zeren::testing {

/// The task list of Zhongshan's 2023 health plan with leads taken from order: 20 groups, 67 tasks, 298 owner
/// edges over 19 owners, 24 named edges.
[[nodiscard]] graph::AccountabilityGraph real_annex();

}  // namespace zeren::testing
