#include "analysis/refuting/lead_facts.hpp"

#include <algorithm>
#include <cmath>

namespace zeren::analysis::refuting {

using graph::ActorVertex;
using graph::TaskVertex;
using model::ActorKind;

bool TaskFacts::is_current(ActorVertex actor) const {
    return std::ranges::find(current, actor) != current.end();
}

bool TaskFacts::needs_lead() const {
    return std::ranges::any_of(eligible, [&](ActorVertex actor) { return may_get(actor); });
}

LeadFacts::LeadFacts(const Scope& scope, const BalanceRequest& request) : scope_(scope), request_(request) {
    const auto& graph = scope.graph();
    for (const auto& [actor, most] : request.capacities) capacities_[actor] = most;
    for (auto actor : graph.actors()) {
        if (scope.includes(actor) && graph.kind(actor) == ActorKind::department) any_department_ = true;
    }
    for (auto edge : graph.edges()) {
        if (!scope.includes(edge)) continue;
        auto& facts = tasks_[graph.task(edge)];
        const auto actor = graph.actor(edge);
        const bool leads = graph.role(edge) == model::Role::lead;
        if (leads) facts.current.push_back(actor);
        if (leads && model::is_inferred(graph.basis(edge))) ++facts.inferred;
        if (!has_leading_kind(actor)) continue;
        facts.eligible.insert(actor);
        before_[actor] += leads ? weight(graph.task(edge)) : 0.0;
    }
    for (auto task : request.keep) {
        if (const auto found = tasks_.find(task); found != tasks_.end()) found->second.kept = true;
    }
}

bool LeadFacts::has_leading_kind(ActorVertex actor) const {
    const auto kind = scope_.graph().kind(actor);
    if (kind == ActorKind::collective) return false;
    if (request_.kinds) return request_.kinds->has(kind);
    return kind == (any_department_ ? ActorKind::department : ActorKind::unknown);
}

const TaskFacts* LeadFacts::find(TaskVertex task) const {
    const auto found = tasks_.find(task);
    return found == tasks_.end() ? nullptr : &found->second;
}

double LeadFacts::weight(TaskVertex task) const {
    if (request_.weight == LeadWeight::one) return 1.0;
    constexpr double decimals = 1e6;
    return std::round(scope_.graph().plan_of(task).weight(scope_.graph().home(task).row) * decimals) /
           decimals;
}

double LeadFacts::capacity(ActorVertex actor) const {
    const auto found = capacities_.find(actor);
    if (found == capacities_.end()) return HUGE_VAL;
    return request_.weight == LeadWeight::one ? std::floor(found->second) : found->second;
}

bool is_same(double a, double b) {
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

}  // namespace zeren::analysis::refuting
