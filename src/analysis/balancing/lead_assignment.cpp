#include "analysis/balancing/lead_assignment.hpp"

#include <algorithm>

namespace zeren::analysis::balancing {
namespace {

/// The option whose leader has the least load; a current lead before any other. Ties keep the order.
OptionId nearest_option(const LeadProblem& problem, const LeadAssignment& assignment, DutyId duty) {
    auto best = OptionId::none();
    for (auto option : problem.options_of(duty)) {
        if (best.is_none()) {
            best = option;
            continue;
        }
        const bool current = problem.is_current(option);
        const bool lighter = assignment.load(problem.leader(option)) < assignment.load(problem.leader(best));
        if (current == problem.is_current(best) ? lighter : current) best = option;
    }
    return best;
}

}  // namespace

std::uint32_t highest_load(const LeadAssignment& assignment) {
    const auto loads = assignment.loads();
    return loads.empty() ? 0 : *std::ranges::max_element(loads);
}

std::size_t count_changes(const LeadProblem& problem, const LeadAssignment& assignment) {
    std::size_t changes = 0;
    for (auto duty : problem.duties()) {
        const auto option = assignment.chosen(duty);
        if (!option.is_none() && !problem.is_current(option)) ++changes;
    }
    return changes;
}

LeadAssignment keep_current_leads(const LeadProblem& problem) {
    LeadAssignment assignment(problem);
    for (auto duty : problem.duties()) {
        if (problem.has_current(duty)) {
            assignment.choose(problem, nearest_option(problem, assignment, duty));
        }
    }
    for (auto duty : problem.duties()) {
        if (!problem.has_current(duty)) {
            assignment.choose(problem, nearest_option(problem, assignment, duty));
        }
    }
    return assignment;
}

}  // namespace zeren::analysis::balancing
