#include "analysis/balancing/load_levels.hpp"

#include <algorithm>
#include <utility>

namespace zeren::analysis::balancing {

LoadLevels::LoadLevels(std::span<const std::uint32_t> loads)
    : places_(loads.size()), loads_(loads.begin(), loads.end()) {
    const auto highest = loads.empty() ? 0 : *std::ranges::max_element(loads);
    level_begin_.assign(std::size_t{highest} + 2, 0);
    for (auto load : loads_) ++level_begin_[load + 1];
    for (std::size_t level = 1; level < level_begin_.size(); ++level) {
        level_begin_[level] += level_begin_[level - 1];
    }
    order_.resize(loads.size());
    auto next = level_begin_;
    for (std::uint32_t leader = 0; leader < loads_.size(); ++leader) {
        places_[leader] = next[loads_[leader]]++;
        order_[places_[leader]] = LeaderId{leader};
    }
}

std::uint32_t LoadLevels::highest() const { return order_.empty() ? 0 : loads_[order_.back().row()]; }

std::span<const LeaderId> LoadLevels::at(std::uint32_t load) const {
    if (std::size_t{load} + 1 >= level_begin_.size()) return {};
    return std::span(order_).subspan(level_begin_[load], level_begin_[load + 1] - level_begin_[load]);
}

void LoadLevels::set(LeaderId leader, std::uint32_t load) {
    while (loads_[leader.row()] > load) lower(leader);
    while (loads_[leader.row()] < load) raise(leader);
}

void LoadLevels::lower(LeaderId leader) {
    auto& load = loads_[leader.row()];
    swap_places(places_[leader.row()], level_begin_[load]);
    ++level_begin_[load];
    --load;
}

void LoadLevels::raise(LeaderId leader) {
    auto& load = loads_[leader.row()];
    if (std::size_t{load} + 2 >= level_begin_.size()) level_begin_.push_back(order_.size());
    --level_begin_[load + 1];
    swap_places(places_[leader.row()], level_begin_[load + 1]);
    ++load;
}

void LoadLevels::swap_places(std::size_t a, std::size_t b) {
    std::swap(order_[a], order_[b]);
    places_[order_[a].row()] = a;
    places_[order_[b].row()] = b;
}

}  // namespace zeren::analysis::balancing
