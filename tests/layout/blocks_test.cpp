#include "layout/blocks.hpp"

#include <random>

#include "layout/crossings.hpp"
#include "layout/random_sides.hpp"
#include "testing/catch.hpp"

namespace zeren::layout {

TEST_CASE("lines that do not overlap make blocks, in order, numbered anew", "[layout]") {
    const std::vector<Link> links = {
        {.fixed = 5, .free = 0}, {.fixed = 9, .free = 0}, {.fixed = 0, .free = 1}, {.fixed = 3, .free = 1},
        {.fixed = 3, .free = 2}, {.fixed = 2, .free = 3}, {.fixed = 4, .free = 3}};
    const auto blocks = blocks_of(TwoSides(10, 5, links));
    REQUIRE(blocks.size() == 2);
    CHECK(blocks[0].nodes == Order{1, 2, 3});
    CHECK(blocks[1].nodes == Order{0});
    CHECK(blocks[1].sides.fixed_count() == 2);
    CHECK(blocks[1].sides.ends(0)[1].position == 1);
}

TEST_CASE("lines that only touch are blocks of their own", "[layout]") {
    const std::vector<Link> links = {
        {.fixed = 0, .free = 0}, {.fixed = 2, .free = 0}, {.fixed = 2, .free = 1}, {.fixed = 4, .free = 1}};
    CHECK(blocks_of(TwoSides(5, 2, links)).size() == 2);
}

TEST_CASE("the crossings of blocks, one behind the other, are all there are", "[layout]") {
    std::mt19937 random(5);
    for (int round = 0; round < 500; ++round) {
        const auto sides =
            testing::random_sides(random, {.fixed = 30, .free = 12, .links = 20, .most_weight = 3});
        Order order;
        std::uint64_t crossings = 0;
        for (const auto& block : blocks_of(sides)) {
            crossings += count_crossings(block.sides, as_given(block.sides));
            order.insert(order.end(), block.nodes.begin(), block.nodes.end());
        }
        REQUIRE(crossings == testing::crossings_by_definition(sides, order));
    }
}

}  // namespace zeren::layout
