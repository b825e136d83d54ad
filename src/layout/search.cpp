#include "layout/search.hpp"

#include <algorithm>
#include <utility>

#include "layout/sifting.hpp"

namespace zeren::layout {
namespace {

constexpr std::size_t shortest_stretch = 6;
constexpr std::size_t longest_stretch = 64;
constexpr std::size_t most_moves = 4;
constexpr std::size_t most_rounds = 4;

}  // namespace

void shuffle(std::span<std::uint32_t> order, std::mt19937& random) {
    for (auto left = order.size(); left > 1; --left) std::swap(order[left - 1], order[random() % left]);
}

void search_on(const PairDifferences& pairs, Order& order, std::uint64_t steps, std::mt19937& random) {
    if (order.size() < 3) return;
    Order kept;
    for (std::uint64_t done = 0; done < steps;) {
        const auto longest = std::min(order.size(), longest_stretch);
        const auto shortest = std::min(longest, shortest_stretch);
        const auto length = shortest + random() % (longest - shortest + 1);
        const auto stretch = std::span(order).subspan(random() % (order.size() - length + 1), length);
        kept.assign(stretch.begin(), stretch.end());
        std::int64_t change = 0;
        for (auto moves = 1 + random() % most_moves; moves > 0; --moves)
            change += move_node(pairs, stretch, random() % length, random() % length);
        change -= static_cast<std::int64_t>(sift_within(pairs, stretch, length, most_rounds));
        if (change > 0) std::ranges::copy(kept, stretch.begin());
        done += length * length * 3;
    }
}

}  // namespace zeren::layout
