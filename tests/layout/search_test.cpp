#include "layout/search.hpp"

#include <algorithm>

#include "layout/random_sides.hpp"
#include "layout/sifting.hpp"
#include "testing/catch.hpp"

namespace zeren::layout {

TEST_CASE("searching on never adds a crossing and keeps a permutation", "[layout]") {
    std::mt19937 random(29);
    for (int round = 0; round < 40; ++round) {
        const auto sides =
            testing::random_sides(random, {.fixed = 40, .free = 30, .links = 90, .most_weight = 2});
        const PairDifferences pairs(sides);
        auto order = as_given(sides);
        shuffle(order, random);
        const auto before = count_crossings(sides, order);
        search_on(pairs, order, 20'000, random);
        REQUIRE(count_crossings(sides, order) <= before);
        REQUIRE(std::ranges::is_permutation(order, as_given(sides)));
    }
}

TEST_CASE("moving a node costs what the crossings say", "[layout]") {
    std::mt19937 random(31);
    for (int round = 0; round < 200; ++round) {
        const auto sides =
            testing::random_sides(random, {.fixed = 9, .free = 8, .links = 20, .most_weight = 2});
        const PairDifferences pairs(sides);
        auto order = as_given(sides);
        const auto before = static_cast<std::int64_t>(count_crossings(sides, order));
        const auto change = move_node(pairs, order, random() % 8, random() % 8);
        REQUIRE(static_cast<std::int64_t>(count_crossings(sides, order)) == before + change);
        const auto now = count_crossings(sides, order);
        const auto saved = sift_within(pairs, order, 3, 5);
        REQUIRE(count_crossings(sides, order) == now - saved);
    }
}

}  // namespace zeren::layout
