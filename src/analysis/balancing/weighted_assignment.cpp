#include "analysis/balancing/weighted_assignment.hpp"

#include <algorithm>
#include <functional>

namespace zeren::analysis::balancing {

void WeightedAssignment::choose(DutyId duty, OptionId option) {
    auto& chosen = chosen_[duty.row()];
    changes_ = changes_ + static_cast<std::size_t>(cost(option)) - static_cast<std::size_t>(cost(chosen));
    if (!chosen.is_none()) loads_[problem_->leads->leader(chosen).row()] -= problem_->weight(duty);
    if (!option.is_none()) loads_[problem_->leads->leader(option).row()] += problem_->weight(duty);
    chosen = option;
}

Weight WeightedAssignment::highest() const { return loads_.empty() ? 0 : *std::ranges::max_element(loads_); }

bool WeightedAssignment::within_capacity() const {
    for (std::size_t leader = 0; leader < loads_.size(); ++leader) {
        if (loads_[leader] > problem_->capacities[leader]) return false;
    }
    return true;
}

WeightedRank WeightedAssignment::rank() const {
    WeightedRank rank{.falling_loads = loads_, .changes = changes_};
    rank.open = static_cast<std::size_t>(std::ranges::count(chosen_, OptionId::none()));
    std::ranges::sort(rank.falling_loads, std::greater<>());
    return rank;
}

int WeightedAssignment::extra_changes(DutyId duty, OptionId option) const {
    return cost(option) - cost(chosen_[duty.row()]);
}

}  // namespace zeren::analysis::balancing
