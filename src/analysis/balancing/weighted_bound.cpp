#include "analysis/balancing/weighted_bound.hpp"

#include <algorithm>
#include <functional>
#include <utility>

namespace zeren::analysis::balancing {
namespace {

double load_forced_by(const WeightedProblem& problem, const std::vector<DutyId>& duties,
                      std::size_t leaders) {
    std::vector<Weight> weights;
    weights.reserve(duties.size());
    for (auto duty : duties) weights.push_back(problem.weight(duty));
    std::ranges::sort(weights, std::greater<>());
    std::vector<Weight> sums{0};
    for (auto weight : weights) sums.push_back(sums.back() + weight);
    auto forced = in_units(sums.back()) / static_cast<double>(leaders);
    for (std::size_t k = 0; k * leaders < weights.size(); ++k) {
        forced = std::max(forced, in_units(sums[k * leaders + 1] - sums[k * leaders - k]));
    }
    return forced;
}

/// The leaders that chains from `start` reach, and all that they lead.
WeightedBound closed_set(const WeightedProblem& problem, const WeightedAssignment& assignment,
                         LeaderId start) {
    const auto& leads = *problem.leads;
    WeightedBound set;
    std::vector<bool> met(leads.leader_count());
    const auto meet = [&](LeaderId leader) {
        if (met[leader.row()]) return;
        met[leader.row()] = true;
        set.leaders.push_back(leader);
    };
    meet(start);
    for (std::size_t at = 0; at < set.leaders.size(); ++at) {
        for (auto held : leads.options_of(set.leaders[at])) {
            const auto duty = leads.duty(held);
            if (assignment.chosen(duty) != held) continue;
            set.duties.push_back(duty);
            for (auto other : leads.options_of(duty)) meet(leads.leader(other));
        }
    }
    set.load = load_forced_by(problem, set.duties, set.leaders.size());
    return set;
}

WeightedBound single_duty(const WeightedProblem& problem, DutyId duty) {
    WeightedBound set{.duties = {duty}, .load = in_units(problem.weight(duty))};
    for (auto option : problem.leads->options_of(duty)) set.leaders.push_back(problem.leads->leader(option));
    return set;
}

}  // namespace

WeightedBound bound_by_weight(const WeightedProblem& problem, const WeightedAssignment& assignment) {
    constexpr std::size_t most_starts = 64;
    WeightedBound best;
    const auto consider = [&](WeightedBound set) {
        if (set.load > best.load) best = std::move(set);
    };
    for (auto duty : problem.leads->duties()) {
        if (in_units(problem.weight(duty)) > best.load) consider(single_duty(problem, duty));
    }
    std::vector<LeaderId> heaviest;
    for (auto leader : problem.leads->leaders()) heaviest.push_back(leader);
    std::ranges::stable_sort(heaviest, std::greater<>(),
                             [&](LeaderId leader) { return assignment.load(leader); });
    heaviest.resize(std::min(heaviest.size(), most_starts));
    for (auto leader : heaviest) consider(closed_set(problem, assignment, leader));
    std::ranges::sort(best.duties);
    std::ranges::sort(best.leaders);
    return best;
}

}  // namespace zeren::analysis::balancing
