#include "analysis/differing/task_comparison.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "analysis/differing/text_similarity.hpp"
#include "analysis/due_dates.hpp"

namespace zeren::analysis::differing {
namespace {

using graph::AccountabilityGraph;
using graph::ActorVertex;
using model::Role;

/// An actor's roles in a task, in document order.
struct Part {
    ActorVertex actor{};  ///< of the new graph; none where it is unknown there
    ActorVertex own{};    ///< of its own graph; the first of several that became one
    std::vector<Role> roles{};
};

/// The parts in a task, in document order, found by actor in O(log parts).
class Parts {
  public:
    template <class Identify>
    Parts(const AccountabilityGraph& graph, const OwnerList& owners, Identify identify) {
        for (auto edge : owners) {
            const auto own = graph.actor(edge);
            const auto actor = identify(own);
            const std::pair key(actor, actor.is_none() ? own : actor);
            const auto [row, fresh] = rows_.emplace(key, parts_.size());
            if (fresh) parts_.push_back({.actor = actor, .own = own});
            auto& roles = parts_[row->second].roles;
            if (std::ranges::find(roles, graph.role(edge)) == roles.end()) roles.push_back(graph.role(edge));
        }
    }

    [[nodiscard]] auto begin() const { return parts_.begin(); }
    [[nodiscard]] auto end() const { return parts_.end(); }
    /// Null where an actor of the new graph has none.
    [[nodiscard]] const Part* find(ActorVertex actor) const {
        const auto row = rows_.find({actor, actor});
        return row == rows_.end() ? nullptr : &parts_[row->second];
    }

  private:
    std::vector<Part> parts_;
    std::map<std::pair<ActorVertex, ActorVertex>, std::size_t> rows_;
};

std::vector<Role> without(std::vector<Role> roles, const std::vector<Role>& dropped) {
    std::erase_if(roles, [&](Role role) { return std::ranges::find(dropped, role) != dropped.end(); });
    return roles;
}

/// Roles that stay are left out; a role lost and one gained are one role changed.
void compare_roles(ActorVertex actor, const std::vector<Role>& before, const std::vector<Role>& after,
                   std::vector<EdgeChange>& changes) {
    const auto lost = without(before, after);
    const auto gained = without(after, before);
    const auto swapped = std::min(lost.size(), gained.size());
    for (std::size_t at = 0; at < swapped; ++at) {
        changes.push_back(
            {.fate = EdgeFate::new_role, .actor = actor, .before = lost[at], .after = gained[at]});
    }
    for (auto at = swapped; at < gained.size(); ++at) {
        changes.push_back({.fate = EdgeFate::gained, .actor = actor, .after = gained[at]});
    }
    for (auto at = swapped; at < lost.size(); ++at) {
        changes.push_back({.fate = EdgeFate::lost, .actor = actor, .before = lost[at]});
    }
}

std::optional<OrderChange> compare_order(const Parts& before, const Parts& after) {
    OrderChange order;
    for (const auto& part : before) {
        if (!part.actor.is_none() && after.find(part.actor) != nullptr) order.before.push_back(part.actor);
    }
    for (const auto& part : after) {
        if (before.find(part.actor) != nullptr) order.after.push_back(part.actor);
    }
    if (order.before == order.after) return std::nullopt;
    return order;
}

std::optional<LeadChange> compare_leads(const Parts& before, const Parts& after) {
    LeadChange lead;
    const auto leads = [](const Part& part) {
        return std::ranges::find(part.roles, Role::lead) != part.roles.end();
    };
    const auto led_by = [&](const Parts& parts, ActorVertex actor) {
        const auto* part = actor.is_none() ? nullptr : parts.find(actor);
        return part != nullptr && leads(*part);
    };
    bool changed = false;
    for (const auto& part : before) {
        if (!leads(part)) continue;
        lead.before.push_back(part.own);
        changed = changed || !led_by(after, part.actor);
    }
    for (const auto& part : after) {
        if (!leads(part)) continue;
        lead.after.push_back(part.own);
        changed = changed || !led_by(before, part.actor);
    }
    if (!changed) return std::nullopt;
    return lead;
}

}  // namespace

OwnerComparison compare_owners(const AccountabilityGraph& before, const OwnerList& old_owners,
                               const AccountabilityGraph& after, const OwnerList& new_owners,
                               std::span<const ActorVertex> actors) {
    const Parts olds(before, old_owners, [&](ActorVertex own) { return actors[own.row()]; });
    const Parts news(after, new_owners, [](ActorVertex own) { return own; });
    OwnerComparison comparison;
    for (const auto& part : news) {
        const auto* old = olds.find(part.actor);
        compare_roles(part.actor, old == nullptr ? std::vector<Role>{} : old->roles, part.roles,
                      comparison.edges);
    }
    for (const auto& part : olds) {
        if (!part.actor.is_none() && news.find(part.actor) != nullptr) continue;
        compare_roles(part.own, part.roles, {}, comparison.edges);
    }
    comparison.order = compare_order(olds, news);
    comparison.lead = compare_leads(olds, news);
    return comparison;
}

OwnerList owners_of_task(const Scope& scope, graph::TaskVertex task) {
    OwnerList owners;
    scope.each_edge(task, [&](graph::EdgeIndex edge) { owners.push_back(edge); });
    return owners;
}

void compare_facts(const AccountabilityGraph& before, const AccountabilityGraph& after, TaskChange& change) {
    const auto& old_plan = before.plan_of(change.before);
    const auto& new_plan = after.plan_of(change.after);
    const auto old_row = before.home(change.before).row;
    const auto new_row = after.home(change.after).row;
    const auto differs = [](std::string_view a, std::string_view b) {
        return a != b && normalised(a) != normalised(b);
    };
    change.new_deadline = !same_deadline(old_plan.due(old_row), new_plan.due(new_row));
    change.new_status = old_plan.status(old_row) != new_plan.status(new_row);
    change.new_title =
        !change.is_reworded() && differs(before.title(change.before), after.title(change.after));
    change.new_group = differs(before.group_title(change.before), after.group_title(change.after));
}

}  // namespace zeren::analysis::differing
