#include "layout/ordering.hpp"

#include <algorithm>
#include <random>

#include "layout/crossings.hpp"
#include "layout/random_sides.hpp"
#include "testing/catch.hpp"

namespace zeren::layout {

using testing::crossings_by_definition;
using testing::fewest_by_trying_all;
using testing::random_sides;

TEST_CASE("up to twenty free nodes the order found is proven best, and it is", "[layout]") {
    std::mt19937 random(13);
    for (int round = 0; round < 1500; ++round) {
        const auto sides = random_sides(random, {.fixed = static_cast<std::uint32_t>(1 + random() % 8),
                                                 .free = static_cast<std::uint32_t>(1 + random() % 7),
                                                 .links = static_cast<std::uint32_t>(random() % 30),
                                                 .most_weight = 1});
        const auto found = order_free_side(sides);
        REQUIRE(found.proven);
        REQUIRE(found.crossings == crossings_by_definition(sides, found.order));
        REQUIRE(found.crossings == fewest_by_trying_all(sides));
        REQUIRE(found.lower_bound <= found.crossings);
    }
}

TEST_CASE("twenty tangled nodes are proven too", "[layout]") {
    std::mt19937 random(17);
    const auto sides = random_sides(random, {.fixed = 40, .free = 20, .links = 200, .most_weight = 1});
    const auto found = order_free_side(sides);
    CHECK(found.proven);
    CHECK(found.lower_bound <= found.crossings);
}

TEST_CASE("a larger order is a permutation near the bound and the same every time", "[layout]") {
    std::mt19937 random(19);
    const auto sides = random_sides(random, {.fixed = 300, .free = 120, .links = 500, .most_weight = 1});
    const auto found = order_free_side(sides);
    CHECK(std::ranges::is_permutation(found.order, as_given(sides)));
    CHECK(found.crossings >= found.lower_bound);
    CHECK(found.crossings * 1000 <= found.lower_bound * 1010);
    CHECK(found.crossings == count_crossings(sides, found.order));
    CHECK(order_free_side(sides).order == found.order);
}

TEST_CASE("nothing to order is ordered and proven", "[layout]") {
    CHECK(order_free_side(TwoSides(0, 0, {})).proven);
    CHECK(order_free_side(TwoSides(4, 1, {})).order == Order{0});
}

TEST_CASE("a chosen order is judged by the same count", "[layout]") {
    const std::vector<Link> links = {{.fixed = 0, .free = 0}, {.fixed = 1, .free = 1}};
    const TwoSides sides(2, 2, links);
    CHECK(judge_order(sides, {0, 1}).proven);
    const auto worse = judge_order(sides, {1, 0});
    CHECK(worse.crossings == 1);
    CHECK(worse.lower_bound == 0);
    CHECK_FALSE(worse.proven);
}

}  // namespace zeren::layout
