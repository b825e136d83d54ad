#include "layout/sifting.hpp"

#include <algorithm>

namespace zeren::layout {
namespace {

void rotate_to(std::span<std::uint32_t> order, std::size_t from, std::size_t to) {
    const auto at = [&](std::size_t place) { return order.begin() + static_cast<std::ptrdiff_t>(place); };
    if (to < from) std::rotate(at(to), at(from), at(from + 1));
    if (to > from) std::rotate(at(from), at(from + 1), at(to + 1));
}

/// Moves the node at place `from`, at most `reach` places, to where it costs least; the saving. `before`
/// tells what it costs more to stand before a node than behind it. A place as good as its own does not move
/// it, so that rounds end.
template <class Before>
std::uint64_t move_to_best(std::span<std::uint32_t> order, std::size_t from, std::size_t reach,
                           const Before& before) {
    std::int64_t best_change = 0;
    std::size_t best = from;
    std::int64_t change = 0;
    const auto look_at = [&](std::size_t to) {
        if (change >= best_change) return;
        best_change = change;
        best = to;
    };
    const auto first = from - std::min(from, reach);
    for (auto to = from; to-- > first;) {
        change += before(order[to]);
        look_at(to);
    }
    change = 0;
    const auto last = from + std::min(order.size() - 1 - from, reach);
    for (auto to = from + 1; to <= last; ++to) {
        change -= before(order[to]);
        look_at(to);
    }
    rotate_to(order, from, best);
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
            const auto place = static_cast<std::size_t>(std::ranges::find(order, node) - order.begin());
            saved_now += move_to_best(order, place, order.size(),
                                      [row = pairs.row(node)](auto other) { return row[other]; });
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
        for (std::size_t at = 0; at < stretch.size(); ++at) {
            const auto before = [&pairs, node = stretch[at]](auto other) {
                return pairs.between(node, other);
            };
            saved_now += move_to_best(stretch, at, reach, before);
        }
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
