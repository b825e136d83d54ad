#pragma once

#include <cstddef>
#include <vector>

#include "analysis/incidence.hpp"
#include "analysis/selection.hpp"

namespace zeren::analysis {

/// The loss of so many actors that hurts most.
struct WorstLoss {
    std::vector<graph::ActorVertex> actors{};  ///< in the order of the graph
    std::vector<graph::TaskVertex> tasks{};    ///< that lose their last lead, or their last owner
    /// No loss of as many actors takes more tasks. Equal to `tasks.size()` where that is proven.
    std::size_t bound = 0;

    [[nodiscard]] bool proven() const { return tasks.size() == bound; }
};

/// The `count` actors without whom most tasks have no lead (Holders::leads) or no owner (Holders::owners); of
/// equal losses, that of actors with the greater shares in tasks. Choosing them is as hard as the densest
/// subhypergraph: a branch and bound, in which a task counts for each of its holders by its share, proves the
/// answer where that takes a second or so; otherwise the best found stands with a bound.
[[nodiscard]] WorstLoss worst_loss(const Scope& scope, std::size_t count, Holders holders);

}  // namespace zeren::analysis
