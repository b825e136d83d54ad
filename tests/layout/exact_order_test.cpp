#include "layout/exact_order.hpp"

#include <algorithm>
#include <random>
#include <stdexcept>

#include "layout/random_sides.hpp"
#include "testing/catch.hpp"

namespace zeren::layout {

using testing::fewest_by_trying_all;
using testing::random_sides;

TEST_CASE("the exact order is as good as the best of all permutations", "[layout]") {
    std::mt19937 random(3);
    for (int round = 0; round < 1500; ++round) {
        const auto sides = random_sides(random, {.fixed = static_cast<std::uint32_t>(1 + random() % 8),
                                                 .free = static_cast<std::uint32_t>(1 + random() % 7),
                                                 .links = static_cast<std::uint32_t>(random() % 30),
                                                 .most_weight = 2});
        auto order = as_given(sides);
        order_exactly(PairDifferences(sides), order);
        REQUIRE(count_crossings(sides, order) == fewest_by_trying_all(sides));
        REQUIRE(std::ranges::is_permutation(order, as_given(sides)));
    }
}

TEST_CASE("among equally good orders the one by number is taken", "[layout]") {
    const TwoSides nothing_to_cross(3, 6, {});
    Order order{5, 3, 1, 0, 2, 4};
    order_exactly(PairDifferences(nothing_to_cross), order);
    CHECK(order == as_given(nothing_to_cross));
}

TEST_CASE("an exact order of more than twenty nodes is refused", "[layout]") {
    const TwoSides sides(1, 21, {});
    auto order = as_given(sides);
    CHECK_THROWS_AS(order_exactly(PairDifferences(sides), order), std::logic_error);
}

TEST_CASE("an order is cut only where all pairs across stand the cheaper way round", "[layout]") {
    std::mt19937 random(5);
    for (int round = 0; round < 500; ++round) {
        const auto sides = random_sides(random, {.fixed = 12, .free = 10, .links = 16, .most_weight = 1});
        const auto order = as_given(sides);
        const PairDifferences pairs(sides);
        const auto starts = independent_runs(pairs, order);
        REQUIRE(starts.front() == 0);
        REQUIRE(starts.back() == order.size());
        for (std::size_t cut = 1; cut < order.size(); ++cut) {
            bool clean = true;
            for (std::size_t left = 0; left < cut; ++left) {
                for (std::size_t right = cut; right < order.size(); ++right)
                    clean = clean && pairs.between(order[left], order[right]) <= 0;
            }
            REQUIRE(clean == (std::ranges::find(starts, cut) != starts.end()));
        }
    }
}

TEST_CASE("an empty order has no runs", "[layout]") {
    const TwoSides sides(1, 0, {});
    CHECK(independent_runs(PairDifferences(sides), {}) == std::vector<std::size_t>{0});
}

}  // namespace zeren::layout
