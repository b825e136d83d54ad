#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/selection.hpp"

namespace zeren::analysis {

/// Two actors who have to coordinate. `a` stands before `b` in the order of the graph.
struct CoordinationNeed {
    graph::ActorVertex a{};
    graph::ActorVertex b{};
    std::uint64_t need = 0;
};

/// What the needs were counted from.
enum class NeedsFrom : std::uint8_t { dependencies, shared_tasks };

struct CoordinationNeeds {
    NeedsFrom from = NeedsFrom::shared_tasks;
    std::vector<CoordinationNeed> pairs{};  ///< most needed first, ties in the order of the graph
};

/// The coordination requirement C = A · D · Aᵀ (Cataldo, Wagstrom, Herbsleb and Carley 2006): A holds who has
/// a part in which task, D which tasks depend on one another, either way; C(a, b) then counts the ways in
/// which a task of a depends on a task of b. Where no selected task states what it depends on, D is the
/// identity, and C counts shared tasks. The first `top` pairs, or all. O(Σ over dependencies of owners²)
/// expected.
[[nodiscard]] CoordinationNeeds coordination_needs(const Scope& scope,
                                                   std::optional<std::size_t> top = std::nullopt);

}  // namespace zeren::analysis
