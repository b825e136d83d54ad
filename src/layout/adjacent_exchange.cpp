#include "layout/adjacent_exchange.hpp"

#include <utility>

namespace zeren::layout {

void exchange_adjacent(const PairDifferences& pairs, Order& order, std::size_t most_sweeps) {
    for (std::size_t sweep = 0; sweep < most_sweeps; ++sweep) {
        bool swapped = false;
        for (std::size_t at = 1; at < order.size(); ++at) {
            if (pairs.between(order[at - 1], order[at]) <= 0) continue;
            std::swap(order[at - 1], order[at]);
            swapped = true;
        }
        if (!swapped) return;
    }
}

}  // namespace zeren::layout
