#include "layout/sifting.hpp"

#include <algorithm>

namespace zeren::layout {
namespace {

/// Moves the node at place `from` to where it costs least; the saving. A place as good as its own does not
/// move it, so that rounds end.
std::uint64_t move_to_best(PairDifferences& pairs, Order& order, std::size_t from) {
    const auto row = pairs.row(order[from]);
    std::int64_t change = 0;
    std::int64_t best_change = 0;
    std::size_t best = from;
    for (std::size_t to = from; to-- > 0;) {  // the node now stands before order[to]
        change += row[order[to]];
        if (change < best_change) {
            best_change = change;
            best = to;
        }
    }
    change = 0;
    for (std::size_t to = from + 1; to < order.size(); ++to) {  // the node now stands behind order[to]
        change -= row[order[to]];
        if (change < best_change) {
            best_change = change;
            best = to;
        }
    }
    const auto at = [&](std::size_t place) { return order.begin() + static_cast<std::ptrdiff_t>(place); };
    if (best < from) std::rotate(at(best), at(from), at(from + 1));
    if (best > from) std::rotate(at(from), at(from + 1), at(best + 1));
    return static_cast<std::uint64_t>(-best_change);
}

}  // namespace

std::uint64_t sift(const TwoSides& sides, PairDifferences& pairs, Order& order, std::size_t most_rounds) {
    auto turns = as_given(sides);
    std::ranges::stable_sort(turns, std::greater{}, [&](auto node) { return sides.ends(node).size(); });
    std::uint64_t saved = 0;
    for (std::size_t round = 0; round < most_rounds; ++round) {
        std::uint64_t saved_now = 0;
        for (auto node : turns) {
            const auto place = std::ranges::find(order, node) - order.begin();
            saved_now += move_to_best(pairs, order, static_cast<std::size_t>(place));
        }
        if (saved_now == 0) break;
        saved += saved_now;
    }
    return saved;
}

}  // namespace zeren::layout
