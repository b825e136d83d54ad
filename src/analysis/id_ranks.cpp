#include "analysis/id_ranks.hpp"

#include <algorithm>
#include <numeric>
#include <string_view>

namespace zeren::analysis {

std::vector<std::uint32_t> id_ranks(const graph::AccountabilityGraph& graph) {
    std::vector<std::string_view> ids;
    ids.reserve(graph.actor_count());
    for (auto actor : graph.actors()) ids.push_back(graph.id(actor));
    std::vector<std::uint32_t> ranks(ids.size());
    std::iota(ranks.begin(), ranks.end(), 0U);
    if (std::ranges::is_sorted(ids)) return ranks;
    auto order = ranks;
    std::ranges::stable_sort(order, {}, [&](std::uint32_t actor) { return ids[actor]; });
    for (std::uint32_t rank = 0; rank < order.size(); ++rank) ranks[order[rank]] = rank;
    return ranks;
}

}  // namespace zeren::analysis
