#pragma once

#include <cstddef>

#include "graph/accountability_graph.hpp"

namespace zeren::graph {

/// Settles the state of one task from its owners, told one edge at a time.
class OwnerTally {
  public:
    void add(model::Role role, model::ActorKind kind) {
        ++owners_;
        if (role == model::Role::lead) ++leads_;
        if (kind != model::ActorKind::collective) collectives_only_ = false;
    }
    /// The first state that fits, in the order of `model::TaskState`.
    [[nodiscard]] model::TaskState state() const {
        using enum model::TaskState;
        if (owners_ == 0) return unowned;
        if (collectives_only_) return collective_only;
        if (leads_ > 1) return several_leads;
        return leads_ == 1 ? led : no_lead;
    }

  private:
    std::size_t owners_ = 0;
    std::size_t leads_ = 0;
    bool collectives_only_ = true;
};

/// Who answers for a task, from its owner edges (basis other than `named`). O(edges of the task).
[[nodiscard]] model::TaskState state_of(const AccountabilityGraph& graph, TaskVertex task);

}  // namespace zeren::graph
