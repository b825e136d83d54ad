#include "layout/crossings.hpp"

#include <algorithm>
#include <numeric>

namespace zeren::layout {
namespace {

/// Sums of weights over positions (Fenwick 1994).
class AccumulatorTree {
  public:
    explicit AccumulatorTree(std::size_t positions) : sums_(positions + 1, 0) {}

    void add(std::size_t position, std::uint64_t weight) {
        for (auto at = position + 1; at < sums_.size(); at += at & (~at + 1)) sums_[at] += weight;
    }
    /// The weight at positions up to and with this one.
    [[nodiscard]] std::uint64_t up_to(std::size_t position) const {
        std::uint64_t sum = 0;
        for (auto at = position + 1; at > 0; at -= at & (~at + 1)) sum += sums_[at];
        return sum;
    }

  private:
    std::vector<std::uint64_t> sums_;
};

/// The weighted pairs (a of `left`, b of `right`) with a beyond b.
std::uint64_t inversions(std::span<const FixedEnd> left, std::span<const FixedEnd> right) {
    std::uint64_t beyond = 0;
    for (const auto& end : left) beyond += end.weight;
    std::uint64_t total = 0;
    auto next = left.begin();
    for (const auto& end : right) {
        while (next != left.end() && next->position <= end.position) beyond -= (next++)->weight;
        total += beyond * end.weight;
    }
    return total;
}

}  // namespace

std::uint64_t count_crossings(const TwoSides& sides, std::span<const std::uint32_t> order) {
    AccumulatorTree drawn(sides.fixed_count());
    std::uint64_t drawn_weight = 0;
    std::uint64_t crossings = 0;
    for (auto node : order) {
        const auto ends = sides.ends(node);
        for (const auto& end : ends) crossings += (drawn_weight - drawn.up_to(end.position)) * end.weight;
        for (const auto& end : ends) {
            drawn.add(end.position, end.weight);
            drawn_weight += end.weight;
        }
    }
    return crossings;
}

PairCost pair_cost(const TwoSides& sides, std::uint32_t u, std::uint32_t v) {
    const auto of_u = sides.ends(u);
    const auto of_v = sides.ends(v);
    return {.in_order = inversions(of_u, of_v), .reversed = inversions(of_v, of_u)};
}

PairDifferences::PairDifferences(const TwoSides& sides)
    : sides_(&sides), row_(sides.free_count()), balance_(sides.fixed_count()) {
    const auto n = sides.free_count();
    if (n > most_kept || n * (sides.fixed_count() + sides.link_count()) > most_fill) return;
    matrix_.resize(n * n);
    for (std::uint32_t u = 0; u < n; ++u) fill(u, std::span(matrix_).subspan(u * n, n));
}

void PairDifferences::fill(std::uint32_t u, std::span<std::int64_t> out) {
    const auto ends = sides_->ends(u);
    std::int64_t beyond = 0;
    for (const auto& end : ends) beyond += end.weight;
    std::int64_t before = 0;
    auto next = ends.begin();
    for (std::uint32_t position = 0; position < balance_.size(); ++position) {
        std::int64_t here = 0;
        while (next != ends.end() && next->position == position) here += (next++)->weight;
        beyond -= here;
        balance_[position] = beyond - before;
        before += here;
    }
    for (std::uint32_t v = 0; v < out.size(); ++v) {
        std::int64_t sum = 0;
        for (const auto& end : sides_->ends(v))
            sum += balance_[end.position] * static_cast<std::int64_t>(end.weight);
        out[v] = sum;
    }
}

std::span<const std::int64_t> PairDifferences::row(std::uint32_t u) {
    if (!matrix_.empty()) return std::span(matrix_).subspan(u * size(), size());
    fill(u, row_);
    return row_;
}

std::int64_t PairDifferences::between(std::uint32_t u, std::uint32_t v) const {
    if (!matrix_.empty()) return matrix_[u * size() + v];
    const auto cost = pair_cost(*sides_, u, v);
    return static_cast<std::int64_t>(cost.in_order) - static_cast<std::int64_t>(cost.reversed);
}

std::uint64_t pair_lower_bound(const TwoSides& sides) {
    // Two nodes whose lines do not overlap cost nothing in their better order: sorted by their first line,
    // only the nodes that begin before u's last line can cross u whatever the order.
    Order by_first;
    for (auto node : as_given(sides)) {
        if (!sides.ends(node).empty()) by_first.push_back(node);
    }
    std::ranges::stable_sort(by_first, {}, [&](auto node) { return sides.ends(node).front().position; });
    std::uint64_t bound = 0;
    for (std::size_t at = 0; at < by_first.size(); ++at) {
        const auto last = sides.ends(by_first[at]).back().position;
        for (auto other = at + 1; other < by_first.size(); ++other) {
            if (sides.ends(by_first[other]).front().position >= last) break;
            const auto cost = pair_cost(sides, by_first[at], by_first[other]);
            bound += std::min(cost.in_order, cost.reversed);
        }
    }
    return bound;
}

std::uint64_t pair_lower_bound(const PairDifferences& pairs, std::span<const std::uint32_t> order,
                               std::uint64_t crossings) {
    std::uint64_t too_much = 0;
    for (std::size_t at = 0; at < order.size(); ++at) {
        for (auto other = at + 1; other < order.size(); ++other) {
            const auto difference = pairs.between(order[at], order[other]);
            if (difference > 0) too_much += static_cast<std::uint64_t>(difference);
        }
    }
    return crossings - too_much;
}

}  // namespace zeren::layout
