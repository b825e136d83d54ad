#include "layout/crossings.hpp"

#include <random>
#include <stdexcept>
#include <vector>

#include "layout/random_sides.hpp"
#include "testing/catch.hpp"

namespace zeren::layout {

using testing::crossings_by_definition;
using testing::random_sides;

TEST_CASE("two lines cross once where their ends stand the other way round", "[layout]") {
    const std::vector<Link> links = {{.fixed = 0, .free = 0}, {.fixed = 1, .free = 1}};
    const TwoSides sides(2, 2, links);
    CHECK(count_crossings(sides, Order{0, 1}) == 0);
    CHECK(count_crossings(sides, Order{1, 0}) == 1);
}

TEST_CASE("lines that share an end do not cross", "[layout]") {
    const std::vector<Link> links = {
        {.fixed = 0, .free = 0}, {.fixed = 1, .free = 0}, {.fixed = 0, .free = 1}};
    const TwoSides sides(2, 2, links);
    CHECK(count_crossings(sides, Order{0, 1}) == 1);
    CHECK(count_crossings(sides, Order{1, 0}) == 0);
}

TEST_CASE("a line of weight counts as that many lines", "[layout]") {
    const std::vector<Link> links = {{.fixed = 0, .free = 0, .weight = 3},
                                     {.fixed = 1, .free = 1, .weight = 5}};
    CHECK(count_crossings(TwoSides(2, 2, links), Order{1, 0}) == 15);
}

TEST_CASE("a link that ends outside is a bug of the caller", "[layout]") {
    const std::vector<Link> links = {{.fixed = 2, .free = 0}};
    CHECK_THROWS_AS(TwoSides(2, 1, links), std::logic_error);
}

TEST_CASE("the fast count, the pair costs and the rows agree with the definition", "[layout]") {
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        const auto sides =
            random_sides(random, {.fixed = static_cast<std::uint32_t>(1 + random() % 9),
                                  .free = static_cast<std::uint32_t>(1 + random() % 9),
                                  .links = static_cast<std::uint32_t>(random() % 40),
                                  .most_weight = static_cast<std::uint32_t>(1 + random() % 3)});
        const auto order = as_given(sides);
        REQUIRE(count_crossings(sides, order) == crossings_by_definition(sides, order));
        PairDifferences pairs(sides);
        std::uint64_t cheaper = 0;
        for (std::uint32_t u = 0; u < sides.free_count(); ++u) {
            for (std::uint32_t v = 0; v < sides.free_count(); ++v) {
                if (u == v) continue;
                const auto in_order = crossings_by_definition(sides, Order{u, v});
                const auto reversed = crossings_by_definition(sides, Order{v, u});
                const auto cost = pair_cost(sides, u, v);
                REQUIRE(cost.in_order == in_order);
                REQUIRE(cost.reversed == reversed);
                REQUIRE(pairs.row(u)[v] ==
                        static_cast<std::int64_t>(in_order) - static_cast<std::int64_t>(reversed));
                REQUIRE(pairs.between(u, v) == pairs.row(u)[v]);
                if (u < v) cheaper += std::min(in_order, reversed);
            }
        }
        REQUIRE(pair_lower_bound(sides) == cheaper);
        REQUIRE(pair_lower_bound(pairs, order, count_crossings(sides, order)) == cheaper);
    }
}

TEST_CASE("above the limit rows are made on demand and say the same", "[layout]") {
    std::mt19937 random(11);
    const auto sides = random_sides(
        random, {.fixed = 400, .free = PairDifferences::most_kept + 1, .links = 6000, .most_weight = 2});
    PairDifferences pairs(sides);
    REQUIRE_FALSE(pairs.is_kept());
    for (std::uint32_t u = 0; u < 40; ++u) {
        const auto row = pairs.row(u);
        for (std::uint32_t v = 0; v < 200; ++v) REQUIRE((u == v || row[v] == pairs.between(u, v)));
    }
}

}  // namespace zeren::layout
