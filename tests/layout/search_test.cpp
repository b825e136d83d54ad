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

TEST_CASE("a node that is sifted looks no further than it may", "[layout]") {
    // Like dice of which each beats the next: 0 belongs before 1, 1 before 2, but 2 before 0 by twice as
    // much.
    std::vector<Link> links;
    for (std::uint32_t position : {2, 4, 9}) links.push_back({.fixed = position, .free = 0});
    for (std::uint32_t position : {3, 5, 7}) links.push_back({.fixed = position, .free = 1});
    for (std::uint32_t position : {1, 6, 8}) links.push_back({.fixed = position, .free = 2, .weight = 2});
    const TwoSides sides(10, 3, links);
    const PairDifferences pairs(sides);
    auto order = as_given(sides);
    CHECK(sift_within(pairs, order, 1, 5) == 0);
    CHECK(sift_within(pairs, order, 2, 5) == 1);
    CHECK(order == Order{1, 2, 0});
}

}  // namespace zeren::layout
