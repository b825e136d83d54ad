#include <algorithm>
#include <random>
#include <vector>

#include "layout/adjacent_exchange.hpp"
#include "layout/barycentre.hpp"
#include "layout/crossings.hpp"
#include "layout/random_sides.hpp"
#include "layout/sifting.hpp"
#include "testing/catch.hpp"

namespace zeren::layout {

using testing::random_sides;

TEST_CASE("the barycentre order goes by mean position, then by number, loose nodes last", "[layout]") {
    const std::vector<Link> links = {{.fixed = 3, .free = 1},
                                     {.fixed = 0, .free = 2},
                                     {.fixed = 4, .free = 2},
                                     {.fixed = 2, .free = 3},
                                     {.fixed = 1, .free = 4, .weight = 3},
                                     {.fixed = 3, .free = 4}};
    CHECK(barycentre_order(TwoSides(5, 5, links)) == Order{4, 2, 3, 1, 0});
}

TEST_CASE("where an order without crossings exists the barycentre finds it", "[layout]") {
    std::mt19937 random(1);
    std::vector<Link> links;
    std::vector<std::uint32_t> names(30);
    for (std::uint32_t node = 0; node < names.size(); ++node) names[node] = node;
    for (auto left = names.size(); left > 1; --left) std::swap(names[left - 1], names[random() % left]);
    for (std::uint32_t node = 0; node < names.size(); ++node) {
        links.push_back({.fixed = node, .free = names[node]});
        links.push_back({.fixed = node + 1, .free = names[node]});
    }
    const TwoSides caterpillar(31, 30, links);
    CHECK(count_crossings(caterpillar, barycentre_order(caterpillar)) == 0);
}

TEST_CASE("neither exchange nor sifting ever adds a crossing, and sifting tells what it saved", "[layout]") {
    std::mt19937 random(2);
    for (int round = 0; round < 500; ++round) {
        const auto sides = random_sides(random, {.fixed = 15, .free = 12, .links = 40, .most_weight = 3});
        PairDifferences pairs(sides);
        auto order = as_given(sides);
        const auto at_first = count_crossings(sides, order);
        exchange_adjacent(pairs, order, 50);
        const auto exchanged = count_crossings(sides, order);
        REQUIRE(exchanged <= at_first);
        const auto saved = sift(sides, pairs, order, 50);
        REQUIRE(count_crossings(sides, order) == exchanged - saved);
        REQUIRE(std::ranges::is_permutation(order, as_given(sides)));
        REQUIRE(sift(sides, pairs, order, 1) == 0);
    }
}

}  // namespace zeren::layout
