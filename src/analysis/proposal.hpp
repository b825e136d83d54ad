#pragma once

#include <span>

#include "model/plan.hpp"

namespace zeren::analysis {

/// That an owner of a task is to lead it, alone.
struct LeadDecision {
    model::TaskId task{};
    model::ActorId lead{};
};

/// The plan with these leads, as a proposal: the edge of the new lead gets the role lead, other leads of the
/// task cooperate; what changes has the basis `proposed`, all else stays as it is. An actor that owns a task
/// in several roles keeps one edge to it. Tasks are decided once at most, and their new lead is one of their
/// owners. O(plan).
[[nodiscard]] model::Plan with_leads(const model::Plan& plan, std::span<const LeadDecision> decisions);

}  // namespace zeren::analysis
