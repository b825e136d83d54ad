#include "layout/ordering.hpp"

#include <algorithm>
#include <random>
#include <span>
#include <utility>

#include "layout/adjacent_exchange.hpp"
#include "layout/barycentre.hpp"
#include "layout/blocks.hpp"
#include "layout/crossings.hpp"
#include "layout/exact_order.hpp"
#include "layout/search.hpp"
#include "layout/sifting.hpp"

namespace zeren::layout {
namespace {

constexpr std::size_t most_sweeps = 100;
constexpr std::size_t most_rounds = 50;
constexpr std::size_t most_starts = 8;
constexpr std::uint64_t most_bound_steps = 400'000'000;

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

/// Improves one start and, with half of the steps, others; then searches on from the best.
Order search_widely(const TwoSides& sides, PairDifferences& pairs, std::uint64_t steps) {
    const auto n = sides.free_count();
    const auto round = std::max<std::uint64_t>(n * n, 1);
    const auto rounds = std::clamp<std::uint64_t>(steps / 2 / round, 1, most_rounds);
    const auto starts = std::clamp<std::uint64_t>(steps / 2 / (round * rounds), 1, most_starts);
    std::mt19937 random(1981);
    auto best = barycentre_order(sides);
    auto shuffled = best;
    exchange_adjacent(pairs, best, most_sweeps);
    sift(sides, pairs, best, rounds);
    auto fewest = count_crossings(sides, best);
    const auto bound = pair_lower_bound(pairs, best, fewest);
    for (std::uint64_t start = 1; start < starts && fewest > bound; ++start) {
        shuffle(shuffled, random);
        auto order = shuffled;
        sift(sides, pairs, order, rounds);
        const auto crossings = count_crossings(sides, order);
        if (crossings >= fewest) continue;
        fewest = crossings;
        best = std::move(order);
    }
    if (fewest > bound) search_on(pairs, best, steps / 2, random);
    return best;
}

/// Too many nodes to know all pairs: those with most lines look everywhere, as many as half of the steps
/// allow; then all look about themselves.
Order search_nearby(const TwoSides& sides, PairDifferences& pairs, std::uint64_t steps) {
    constexpr std::uint64_t rounds = 4;
    constexpr std::uint64_t nearest = 8;
    auto order = barycentre_order(sides);
    exchange_adjacent(pairs, order, most_sweeps / 10);
    const auto everywhere = sides.fixed_count() + sides.link_count() + sides.free_count();
    sift(sides, pairs, order, 1, steps / 2 / everywhere);
    const auto around = 12 * sides.link_count() + sides.free_count();  // steps to look one place both ways
    const auto reach = std::clamp<std::uint64_t>(steps / 2 / (rounds * around), nearest, order.size());
    sift_within(pairs, order, reach, rounds);
    return order;
}

Ordering order_block(const TwoSides& sides, std::uint64_t steps) {
    PairDifferences pairs(sides);
    Ordering result;
    if (sides.free_count() <= most_exact_nodes) {
        result.order = as_given(sides);
        order_exactly(pairs, result.order);
        result.proven = true;
    } else if (pairs.is_kept()) {
        result.order = search_widely(sides, pairs, steps);
        result.proven = finish_exactly(pairs, result.order);
    } else {
        result.order = search_nearby(sides, pairs, steps);
    }
    result.crossings = count_crossings(sides, result.order);
    if (pairs.is_kept() || sides.free_count() * 2 * sides.link_count() <= most_bound_steps)
        result.lower_bound = pair_lower_bound(pairs, result.order, result.crossings);
    result.proven = result.proven || result.crossings == result.lower_bound;
    return result;
}

}  // namespace

Ordering order_free_side(const TwoSides& sides, std::uint64_t steps) {
    Ordering whole{.proven = true};
    const auto blocks = blocks_of(sides);
    std::uint64_t pairs = 0;
    for (const auto& block : blocks) pairs += block.nodes.size() * block.nodes.size();
    for (const auto& block : blocks) {
        const auto share = static_cast<double>(block.nodes.size() * block.nodes.size()) /
                           static_cast<double>(std::max<std::uint64_t>(pairs, 1));
        const auto part =
            order_block(block.sides, static_cast<std::uint64_t>(static_cast<double>(steps) * share));
        for (auto node : part.order) whole.order.push_back(block.nodes[node]);
        whole.crossings += part.crossings;
        whole.lower_bound += part.lower_bound;
        whole.proven = whole.proven && part.proven;
    }
    for (auto node : as_given(sides)) {
        if (sides.ends(node).empty()) whole.order.push_back(node);
    }
    return whole;
}

Ordering judge_order(const TwoSides& sides, Order order) {
    Ordering result{.order = std::move(order), .lower_bound = pair_lower_bound(sides)};
    result.crossings = count_crossings(sides, result.order);
    result.proven = result.crossings == result.lower_bound;
    return result;
}

}  // namespace zeren::layout
