#include "layout/ordering.hpp"

#include <algorithm>
#include <random>
#include <span>
#include <utility>

#include "layout/adjacent_exchange.hpp"
#include "layout/barycentre.hpp"
#include "layout/crossings.hpp"
#include "layout/exact_order.hpp"
#include "layout/sifting.hpp"

namespace zeren::layout {
namespace {

constexpr std::size_t most_sweeps = 100;
constexpr std::size_t most_rounds = 50;
constexpr std::size_t most_starts = 30;
/// Elementary steps to spend on sifting from further starts.
constexpr std::size_t step_budget = 200'000'000;

/// Fisher and Yates' shuffle, spelt out: std::shuffle differs between standard libraries.
void shuffle(std::span<std::uint32_t> order, std::mt19937& random) {
    for (auto left = order.size(); left > 1; --left) std::swap(order[left - 1], order[random() % left]);
}

/// What one round of sifting costs.
std::size_t steps_of_round(const TwoSides& sides, const PairDifferences& pairs) {
    const auto n = sides.free_count();
    return n * (n + (pairs.is_kept() ? 0 : sides.fixed_count() + sides.link_count()));
}

/// Improves one start, and others while they may still gain something and the budget lasts.
Order best_of_starts(const TwoSides& sides, PairDifferences& pairs, std::uint64_t lower_bound) {
    const auto round = std::max<std::size_t>(steps_of_round(sides, pairs), 1);
    const auto rounds = std::clamp<std::size_t>(step_budget / round, 1, most_rounds);
    const auto starts = std::clamp<std::size_t>(step_budget / (round * 10), 1, most_starts);
    std::mt19937 random(1981);
    auto best = barycentre_order(sides);
    auto shuffled = best;
    exchange_adjacent(pairs, best, most_sweeps);
    sift(sides, pairs, best, rounds);
    auto fewest = count_crossings(sides, best);
    for (std::size_t start = 1; start < starts && fewest > lower_bound; ++start) {
        shuffle(shuffled, random);
        auto order = shuffled;
        sift(sides, pairs, order, rounds);
        const auto crossings = count_crossings(sides, order);
        if (crossings >= fewest) continue;
        fewest = crossings;
        best = std::move(order);
    }
    return best;
}

/// Orders every independent run that is short enough exactly; true where the whole order is proven by that.
bool finish_exactly(const PairDifferences& pairs, Order& order) {
    const auto runs = independent_runs(pairs, order);
    bool all = true;
    for (std::size_t run = 0; run + 1 < runs.size(); ++run) {
        const auto nodes = std::span(order).subspan(runs[run], runs[run + 1] - runs[run]);
        if (nodes.size() > most_exact_nodes) {
            all = false;
        } else {
            order_exactly(pairs, nodes);
        }
    }
    return all;
}

}  // namespace

Ordering order_free_side(const TwoSides& sides) {
    PairDifferences pairs(sides);
    Ordering result{.lower_bound = pair_lower_bound(sides)};
    result.order = best_of_starts(sides, pairs, result.lower_bound);
    result.proven = pairs.is_kept() && finish_exactly(pairs, result.order);
    result.crossings = count_crossings(sides, result.order);
    result.proven = result.proven || result.crossings == result.lower_bound;
    return result;
}

Ordering judge_order(const TwoSides& sides, Order order) {
    Ordering result{.order = std::move(order), .lower_bound = pair_lower_bound(sides)};
    result.crossings = count_crossings(sides, result.order);
    result.proven = result.crossings == result.lower_bound;
    return result;
}

}  // namespace zeren::layout
