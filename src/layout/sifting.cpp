#include "layout/sifting.hpp"

#include <algorithm>

namespace zeren::layout {
namespace {

void rotate_to(std::span<std::uint32_t> order, std::size_t from, std::size_t to) {
    const auto at = [&](std::size_t place) { return order.begin() + static_cast<std::ptrdiff_t>(place); };
    if (to < from) std::rotate(at(to), at(from), at(from + 1));
    if (to > from) std::rotate(at(from), at(from + 1), at(to + 1));
}

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
    rotate_to(order, from, best);
    return static_cast<std::uint64_t>(-best_change);
}

/// The same by single look-ups, at most `reach` places away.
std::uint64_t move_to_near_best(const PairDifferences& pairs, std::span<std::uint32_t> stretch,
                                std::size_t from, std::size_t reach) {
    const auto node = stretch[from];
    std::int64_t change = 0;
    std::int64_t best_change = 0;
    std::size_t best = from;
    for (auto to = from; to > 0 && from - to < reach;) {
        change += pairs.between(node, stretch[--to]);
        if (change >= best_change) continue;
        best_change = change;
        best = to;
    }
    change = 0;
    for (auto to = from + 1; to < stretch.size() && to - from <= reach; ++to) {
        change -= pairs.between(node, stretch[to]);
        if (change >= best_change) continue;
        best_change = change;
        best = to;
    }
    rotate_to(stretch, from, best);
    return static_cast<std::uint64_t>(-best_change);
}

}  // namespace

std::uint64_t sift(const TwoSides& sides, PairDifferences& pairs, Order& order, std::size_t most_rounds,
                   std::size_t most_nodes) {
    auto turns = as_given(sides);
    std::ranges::stable_sort(turns, std::greater{}, [&](auto node) { return sides.ends(node).size(); });
    turns.resize(std::min(turns.size(), most_nodes));
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

std::uint64_t sift_within(const PairDifferences& pairs, std::span<std::uint32_t> stretch, std::size_t reach,
                          std::size_t most_rounds) {
    std::uint64_t saved = 0;
    for (std::size_t round = 0; round < most_rounds; ++round) {
        std::uint64_t saved_now = 0;
        for (std::size_t at = 0; at < stretch.size(); ++at)
            saved_now += move_to_near_best(pairs, stretch, at, reach);
        if (saved_now == 0) break;
        saved += saved_now;
    }
    return saved;
}

std::int64_t move_node(const PairDifferences& pairs, std::span<std::uint32_t> stretch, std::size_t from,
                       std::size_t to) {
    std::int64_t change = 0;
    for (auto at = from; at > to;) change += pairs.between(stretch[from], stretch[--at]);
    for (auto at = from; at < to;) change -= pairs.between(stretch[from], stretch[++at]);
    rotate_to(stretch, from, to);
    return change;
}

}  // namespace zeren::layout
