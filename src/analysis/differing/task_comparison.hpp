#pragma once

#include <span>
#include <vector>

#include "analysis/difference.hpp"
#include "analysis/selection.hpp"

namespace zeren::analysis::differing {

/// The owners of two rows, old and new, side by side. Also of rows that stand for several tasks.
struct OwnerComparison {
    std::vector<EdgeChange> edges{};
    std::optional<OrderChange> order{};
    std::optional<LeadChange> lead{};
};

/// Owner edges in document order.
using OwnerList = std::vector<graph::EdgeIndex>;

/// Compares owner lists. `actors` leads from actors of the old graph to those of the new, or to none.
/// O(edges of both · roles).
[[nodiscard]] OwnerComparison compare_owners(const graph::AccountabilityGraph& before,
                                             const OwnerList& old_owners,
                                             const graph::AccountabilityGraph& after,
                                             const OwnerList& new_owners,
                                             std::span<const graph::ActorVertex> actors);

/// The selected edges of a task.
[[nodiscard]] OwnerList owners_of_task(const Scope& scope, graph::TaskVertex task);

/// Tells of a task in both graphs whether deadline, status, title or group are new.
void compare_facts(const graph::AccountabilityGraph& before, const graph::AccountabilityGraph& after,
                   TaskChange& change);

}  // namespace zeren::analysis::differing
