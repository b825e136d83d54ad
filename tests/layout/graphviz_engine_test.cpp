#include "layout/graphviz_engine.hpp"

#include <algorithm>
#include <cmath>
#include <thread>

#include "testing/catch.hpp"

namespace zeren::layout {
namespace {

const std::vector<NodeSize> nodes(6, {.width = 60, .height = 20});
const std::vector<Spring> springs = {{0, 1, 5}, {0, 2, 1}, {1, 2, 1}, {3, 4, 2}};

}  // namespace

TEST_CASE("springs put nodes where none covers another", "[layout]") {
    const auto middles = arrange(nodes, springs, GraphvizEngine::neato);
    REQUIRE(middles.size() == nodes.size());
    for (std::size_t one = 0; one < nodes.size(); ++one) {
        for (std::size_t other = one + 1; other < nodes.size(); ++other) {
            const bool apart = std::abs(middles[one].x - middles[other].x) > 59 ||
                               std::abs(middles[one].y - middles[other].y) > 19;
            CHECK(apart);
        }
    }
}

TEST_CASE("dot puts the two sides of a graph on two levels", "[layout]") {
    const auto middles =
        arrange(nodes, std::vector<Spring>{{0, 3, 1}, {1, 4, 1}, {2, 5, 1}, {0, 4, 1}}, GraphvizEngine::dot);
    CHECK(middles[0].y == middles[1].y);
    CHECK(middles[0].y != middles[3].y);
}

TEST_CASE("the same graph is laid out the same from any thread", "[layout]") {
    const auto here = arrange(nodes, springs, GraphvizEngine::neato);
    std::vector<Middle> there;
    std::thread([&] { there = arrange(nodes, springs, GraphvizEngine::neato); }).join();
    CHECK(std::ranges::equal(here, there,
                             [](auto one, auto other) { return one.x == other.x && one.y == other.y; }));
    CHECK(arrange({}, {}, GraphvizEngine::dot).empty());
}

}  // namespace zeren::layout
