#pragma once

#include <string>

#include "graph/accountability_graph.hpp"

namespace zeren::formats {

/// The graph as GraphML (Brandes et al. 2002): tasks and actors are nodes t0…, a0… with their id, name, kind
/// and group as data, edges carry role, basis and rule. An edge points from the actor to the task.
/// Well-formed whatever the names hold: markup is escaped, and what XML cannot hold becomes U+FFFD.
[[nodiscard]] std::string write_graphml(const graph::AccountabilityGraph& graph);

}  // namespace zeren::formats
