#pragma once

#include <span>
#include <string>

#include "graph/accountability_graph.hpp"
#include "support/diagnostics.hpp"

namespace zeren::analysis {

/// Everything about the graph that a coordination office should look at, over the owner edges: per plan its
/// tasks in document order and its missing numbers, then the actors in the order of the graph. The codes are
/// those that the table of codes lists under `check`.
///
/// A task without an owner is an error, and a note in chapters that by custom set none (总体要求, 指导思想,
/// 主要目标, 组织保障). Leads inferred from order are one note a plan. An actor is idle that has no edge at
/// all, named ones included, and is no member of a collective that has one.
///
/// `files` names, for each plan, the file that its places belong to; missing ones stay empty.
/// O(tasks + edges + actors · log actors).
[[nodiscard]] support::Diagnostics check(const graph::AccountabilityGraph& graph,
                                         std::span<const std::string> files);

}  // namespace zeren::analysis
