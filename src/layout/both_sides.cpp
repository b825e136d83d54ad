#include "layout/both_sides.hpp"

#include <algorithm>
#include <random>
#include <utility>
#include <vector>

#include "layout/adjacent_exchange.hpp"
#include "layout/barycentre.hpp"
#include "layout/crossings.hpp"
#include "layout/ordering.hpp"
#include "layout/search.hpp"
#include "layout/sifting.hpp"

namespace zeren::layout {
namespace {

constexpr std::uint64_t most_steps = 300'000'000;
constexpr std::uint64_t most_starts = 4000;
constexpr std::size_t most_turns = 30;

/// The problem seen from one side: that one free, the other standing in some order.
class Alternation {
  public:
    Alternation(std::size_t fixed_count, std::size_t free_count, std::span<const Link> links)
        : fixed_count_(fixed_count), free_count_(free_count), links_(links.begin(), links.end()) {}

    [[nodiscard]] TwoSides second_free(const Order& fixed) const {
        const auto place = places(fixed);
        auto links = links_;
        for (auto& link : links) link.fixed = place[link.fixed];
        return {fixed_count_, free_count_, links};
    }
    [[nodiscard]] TwoSides first_free(const Order& free) const {
        const auto place = places(free);
        auto links = links_;
        for (auto& link : links) link = {place[link.free], link.fixed, link.weight};
        return {free_count_, fixed_count_, links};
    }
    /// What ordering both sides once costs, about.
    [[nodiscard]] std::uint64_t steps() const {
        const auto all = fixed_count_ + free_count_ + links_.size();
        return (fixed_count_ + free_count_) * all * 3;
    }

  private:
    static std::vector<std::uint32_t> places(const Order& order) {
        std::vector<std::uint32_t> place(order.size());
        for (std::uint32_t at = 0; at < order.size(); ++at) place[order[at]] = at;
        return place;
    }

    std::size_t fixed_count_, free_count_;
    std::vector<Link> links_;
};

/// Sifts an order against the other side; its crossings then.
std::uint64_t better(const TwoSides& sides, Order& order) {
    constexpr std::size_t most_rounds = 10;
    PairDifferences pairs(sides);
    if (pairs.is_kept()) {
        sift(sides, pairs, order, most_rounds);
    } else {
        exchange_adjacent(pairs, order, most_rounds);
    }
    return count_crossings(sides, order);
}

/// Each side against the other until neither gains.
void settle(const Alternation& problem, BothOrders& both) {
    auto before = count_crossings(problem.second_free(both.fixed), both.free);
    for (std::size_t turn = 0; turn < most_turns; ++turn) {
        better(problem.second_free(both.fixed), both.free);
        both.crossings = better(problem.first_free(both.free), both.fixed);
        if (both.crossings >= before) break;
        before = both.crossings;
    }
    both.crossings = before;
}

/// The same with each side ordered as well as can be.
void settle_exactly(const Alternation& problem, BothOrders& both) {
    constexpr std::uint64_t steps = 10'000'000;
    for (std::size_t turn = 0; turn < most_turns; ++turn) {
        auto second = order_free_side(problem.second_free(both.fixed), steps);
        auto first = order_free_side(problem.first_free(second.order), steps);
        if (first.crossings >= both.crossings) return;
        both = {
            .fixed = std::move(first.order), .free = std::move(second.order), .crossings = first.crossings};
    }
}

/// Moves a few nodes of one side anywhere.
void upset(Order& order, std::mt19937& random) {
    if (order.size() < 2) return;
    for (auto moves = 1 + random() % 4; moves > 0; --moves) {
        const auto from = order.begin() + static_cast<std::ptrdiff_t>(random() % order.size());
        const auto node = *from;
        order.erase(from);
        order.insert(order.begin() + static_cast<std::ptrdiff_t>(random() % (order.size() + 1)), node);
    }
}

}  // namespace

BothOrders order_both_sides(std::size_t fixed_count, std::size_t free_count, std::span<const Link> links) {
    const Alternation problem(fixed_count, free_count, links);
    BothOrders best;
    for (std::uint32_t node = 0; node < fixed_count; ++node) best.fixed.push_back(node);
    best.free = barycentre_order(problem.second_free(best.fixed));
    settle(problem, best);
    std::mt19937 random(1994);
    const auto each = std::max<std::uint64_t>(problem.steps() * 4, 1);
    const auto starts = std::min(most_starts, most_steps / each);
    auto current = best;
    for (std::uint64_t start = 0; start < starts && best.crossings > 0; ++start) {
        auto next = current;
        if (start % 100 == 0) shuffle(next.fixed, random);
        upset(next.fixed, random);
        upset(next.free, random);
        settle(problem, next);
        if (start % 100 == 0 || next.crossings <= current.crossings) current = std::move(next);
        if (current.crossings < best.crossings) best = current;
    }
    settle_exactly(problem, best);
    return best;
}

}  // namespace zeren::layout
