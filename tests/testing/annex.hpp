#pragma once

#include "graph/accountability_graph.hpp"

namespace zeren::testing {

/// The owners of the task list of Zhongshan's health plan of 2023, from its hand-checked transcript: 67 tasks
/// called 1 to 67 in 20 groups, 17 departments and two collectives, 298 edges in the order printed. The first
/// named leads, the others cooperate, basis first-listed.
[[nodiscard]] graph::AccountabilityGraph annex_graph();

/// The 25 measures of the same plan's text, called 一 to 二十五, five of them without owners.
[[nodiscard]] graph::AccountabilityGraph measures_graph();

}  // namespace zeren::testing
