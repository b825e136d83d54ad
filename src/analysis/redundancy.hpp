#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "analysis/selection.hpp"

namespace zeren::analysis {

/// Pairs of tasks and actors that are joined, of all pairs that could be (connectance, Gardner and Ashby
/// 1970; of two-mode networks: bipartite density, Borgatti and Everett 1997). Over tasks with an owner and
/// the actors who own something; 0 where there are none. O(edges).
[[nodiscard]] double connectance(const Scope& scope);

/// How well the others would hold an actor's tasks together without it.
struct Redundancy {
    graph::ActorVertex actor{};
    std::size_t tasks = 0;
    /// The share of the pairs of its tasks that have another owner in common: 0 where it alone links them, 1
    /// where it could be left out. Nothing where it has fewer than two tasks.
    std::optional<double> value{};
};

/// The redundancy of every actor with a task (Latapy, Magnien and Del Vecchio 2008), least first, those
/// without a value last, ties by id. O(Σ over actors of tasks · min(tasks, all tasks / 64)) time, O(edges)
/// memory.
[[nodiscard]] std::vector<Redundancy> redundancies(const Scope& scope);

}  // namespace zeren::analysis
