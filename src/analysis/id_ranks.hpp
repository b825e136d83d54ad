#pragma once

#include <cstdint>
#include <vector>

#include "graph/accountability_graph.hpp"

namespace zeren::analysis {

/// The place of each actor when all are sorted by id (and by vertex where ids are equal): compares as the ids
/// do, in no time. O(actors) where they stand in that order already, else O(actors · log actors).
[[nodiscard]] std::vector<std::uint32_t> id_ranks(const graph::AccountabilityGraph& graph);

}  // namespace zeren::analysis
