#include "analysis/proposal.hpp"

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "model/plan_builder.hpp"

namespace zeren::analysis {
namespace {

using model::ActorId;
using model::Basis;
using model::EdgeId;
using model::Plan;
using model::Role;
using model::TaskId;

model::EdgeRow row_of(const Plan& plan, EdgeId edge) {
    return {.task = plan.task(edge),
            .actor = plan.actor(edge),
            .role = plan.role(edge),
            .basis = plan.basis(edge),
            .rule = plan.rule(edge),
            .origin = plan.origin(edge),
            .extra = plan.extra(edge)};
}

/// What an owner edge becomes under another lead; nothing where the actor already has that edge.
class Redistribution {
  public:
    Redistribution(const Plan& plan, TaskId task, ActorId lead) : lead_(lead) {
        for (auto edge : plan.edges_of(task)) {
            if (!model::is_owner(plan.basis(edge))) continue;
            const auto role = plan.role(edge);
            if (plan.actor(edge) == lead && role == Role::lead) kept_basis_ = plan.basis(edge);
            if (plan.actor(edge) != lead && role != Role::lead) held_.insert({plan.actor(edge), role});
        }
    }

    [[nodiscard]] std::optional<model::EdgeRow> changed(model::EdgeRow row) {
        if (row.actor == lead_) {
            row.role = Role::lead;
            row.basis = kept_basis_.value_or(Basis::proposed);
        } else if (row.role == Role::lead) {
            row.role = Role::cooperate;
            row.basis = Basis::proposed;
        } else {
            return row;
        }
        return held_.insert({row.actor, row.role}).second ? std::optional(row) : std::nullopt;
    }
    /// Whether the actor owns the task in this role once all is changed.
    [[nodiscard]] bool owns(ActorId actor, Role role) const { return held_.contains({actor, role}); }

  private:
    ActorId lead_;
    std::optional<Basis> kept_basis_;  ///< of the lead's own edge, where it led already
    std::set<std::pair<ActorId, Role>> held_;
};

/// Adds the edges of a task with another lead. An owner's edge takes the place of a named one of that role.
void add_decided(const Plan& plan, TaskId task, ActorId lead, model::PlanBuilder& builder) {
    Redistribution redistribution(plan, task, lead);
    std::vector<model::EdgeRow> rows;
    for (auto edge : plan.edges_of(task)) {
        auto row = row_of(plan, edge);
        if (!model::is_owner(row.basis)) {
            rows.push_back(std::move(row));
        } else if (auto changed = redistribution.changed(std::move(row))) {
            rows.push_back(std::move(*changed));
        }
    }
    for (const auto& row : rows) {
        if (model::is_owner(row.basis) || !redistribution.owns(row.actor, row.role)) builder.add(row);
    }
}

}  // namespace

Plan with_leads(const Plan& plan, std::span<const LeadDecision> decisions) {
    std::map<TaskId, ActorId> leads;
    for (const auto& decision : decisions) leads.emplace(decision.task, decision.lead);
    model::PlanBuilder builder(plan, false);
    for (auto task : plan.tasks()) {
        const auto decided = leads.find(task);
        if (decided != leads.end()) {
            add_decided(plan, task, decided->second, builder);
            continue;
        }
        for (auto edge : plan.edges_of(task)) builder.add(row_of(plan, edge));
    }
    return std::move(builder).finish();
}

}  // namespace zeren::analysis
