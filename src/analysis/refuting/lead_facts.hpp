#pragma once

#include <map>
#include <optional>
#include <set>
#include <vector>

#include "analysis/balance.hpp"

namespace zeren::analysis::refuting {

/// What the graph says of the leads of one task.
struct TaskFacts {
    std::vector<graph::ActorVertex> current{};  ///< leads, in document order, whoever they are
    std::set<graph::ActorVertex> eligible{};    ///< owners who may lead
    std::size_t inferred = 0;                   ///< of the leads, those that no document states
    bool kept = false;

    [[nodiscard]] bool is_current(graph::ActorVertex actor) const;
    /// Whether the actor may lead the task in the end.
    [[nodiscard]] bool may_get(graph::ActorVertex actor) const {
        return eligible.contains(actor) && (!kept || is_current(actor));
    }
    /// Whether a balance has to give the task a lead.
    [[nodiscard]] bool needs_lead() const;
};

/// The ground that a balance answer stands on, read from the edges one by one.
class LeadFacts {
  public:
    LeadFacts(const Scope& scope, const BalanceRequest& request);

    /// Every selected task with an owner.
    [[nodiscard]] const std::map<graph::TaskVertex, TaskFacts>& tasks() const { return tasks_; }
    [[nodiscard]] const TaskFacts* find(graph::TaskVertex task) const;
    /// What each actor who may lead something leads now.
    [[nodiscard]] const std::map<graph::ActorVertex, double>& before() const { return before_; }

    [[nodiscard]] double weight(graph::TaskVertex task) const;
    /// Infinity where the actor has none.
    [[nodiscard]] double capacity(graph::ActorVertex actor) const;

  private:
    [[nodiscard]] bool has_leading_kind(graph::ActorVertex actor) const;

    const Scope& scope_;
    const BalanceRequest& request_;
    bool any_department_ = false;
    std::map<graph::TaskVertex, TaskFacts> tasks_;
    std::map<graph::ActorVertex, double> before_;
    std::map<graph::ActorVertex, double> capacities_;
};

/// Equal but for the rounding of sums.
[[nodiscard]] bool is_same(double a, double b);

}  // namespace zeren::analysis::refuting
