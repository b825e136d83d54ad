#include "layout/windows.hpp"

#include <algorithm>
#include <vector>

#include "layout/crossings.hpp"
#include "layout/ordering.hpp"
#include "layout/random_sides.hpp"
#include "layout/search.hpp"
#include "testing/catch.hpp"

namespace zeren::layout {

namespace {

/// Nodes with a handful of lines side by side, half of them with one line to anywhere: the mean of their
/// ends lies where they do not belong.
TwoSides misleading_sides(std::uint32_t nodes) {
    std::mt19937 random(9);
    std::vector<Link> links;
    for (std::uint32_t node = 0; node < nodes; ++node) {
        const auto home = static_cast<std::uint32_t>(random() % (nodes - 40));
        for (auto left = 2 + random() % 5; left > 0; --left)
            links.push_back({.fixed = home + static_cast<std::uint32_t>(random() % 40), .free = node});
        if (random() % 2 == 0)
            links.push_back({.fixed = static_cast<std::uint32_t>(random() % nodes), .free = node});
    }
    return {nodes, nodes, links};
}

}  // namespace

TEST_CASE("sifting in windows saves what it says, never adds a crossing and keeps a permutation",
          "[layout]") {
    std::mt19937 random(41);
    for (int round = 0; round < 40; ++round) {
        const auto sides =
            testing::random_sides(random, {.fixed = 30, .free = 50, .links = 150, .most_weight = 3});
        auto order = as_given(sides);
        shuffle(order, random);
        const auto before = count_crossings(sides, order);
        const auto saved = sift_windows(sides, order, {.size = 12, .passes = 5, .rounds = 3});
        REQUIRE(count_crossings(sides, order) == before - saved);
        REQUIRE(saved > 0);
        REQUIRE(std::ranges::is_permutation(order, as_given(sides)));
    }
}

TEST_CASE("windows are as wide as the steps allow", "[layout]") {
    std::mt19937 random(43);
    const auto sides = testing::random_sides(random, {.fixed = 30, .free = 50, .links = 150});
    CHECK(affordable_windows(sides, 0).size < 100);
    CHECK(affordable_windows(sides, 1'000'000'000'000).size == Windows{}.size);
}

TEST_CASE("four thousand nodes whose lines mislead come within half a percent of the bound", "[layout]") {
    const auto sides = misleading_sides(4000);
    const auto found = order_free_side(sides);
    const auto bound = static_cast<double>(pair_lower_bound(sides));
    CHECK(static_cast<double>(found.crossings) <= 1.005 * bound);
    CHECK(found.crossings == count_crossings(sides, found.order));
}

}  // namespace zeren::layout
