#pragma once

#include <vector>

#include "graph/accountability_graph.hpp"
#include "model/registry.hpp"

namespace zeren::analysis::differing {

/// Finds each actor of one graph in another: the vertex there, or none. In this order: equal id and name;
/// equal name; one's name among the other's aliases, or both names of one body of the registry (its former
/// names count); equal id. Several actors become one where aliases or the registry say so; else each is used
/// once. O(actors · names).
[[nodiscard]] std::vector<graph::ActorVertex> match_actors(const graph::AccountabilityGraph& before,
                                                           const graph::AccountabilityGraph& after,
                                                           const model::Registry* registry);

}  // namespace zeren::analysis::differing
