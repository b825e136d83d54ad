#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/selection.hpp"

namespace zeren::analysis {

/// Two actors that work on the same tasks. `a` is the one with the lesser id, or the one asked for.
struct SharedPair {
    graph::ActorVertex a{};
    graph::ActorVertex b{};
    std::uint32_t tasks = 0;
    double jaccard = 0.0;  ///< shared tasks / tasks of either (Jaccard 1901)
};

/// Who must work with whom: the pairs that share a task, most tasks first, ties by the ids of a and b; the
/// first `top`, or all. With `of`, only the pairs of that actor. O(Σ over tasks of owners²) time, far less
/// for a short list; O(actors + pairs kept) memory.
[[nodiscard]] std::vector<SharedPair> shared(const Scope& scope, std::optional<std::size_t> top,
                                             std::optional<graph::ActorVertex> of = std::nullopt);

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
