#pragma once

#include <cstdint>
#include <vector>

#include "analysis/selection.hpp"

namespace zeren::analysis {

/// What hangs on one actor alone.
struct Exclusive {
    graph::ActorVertex actor{};
    std::uint32_t sole_lead = 0;  ///< tasks whose only lead it is
    std::uint32_t sole = 0;       ///< tasks whose only owner it is
    /// Σ over its tasks of exp(1 - owners of the task): 1 for each task that it owns alone, next to nothing
    /// for one that many own.
    double exclusivity = 0.0;
    std::vector<graph::TaskVertex> tasks{};  ///< those that it owns alone, in document order
};

/// The actors with a selected edge, most sole leads first, ties by id. O(edges + actors · log actors).
[[nodiscard]] std::vector<Exclusive> exclusive(const Scope& scope);

}  // namespace zeren::analysis
