#include "analysis/worst_loss.hpp"

#include <algorithm>
#include <bit>
#include <random>

#include "analysis/ids.hpp"
#include "analysis/masks.hpp"
#include "testing/annex.hpp"
#include "testing/catch.hpp"

namespace zeren::analysis {

TEST_CASE("the worst loss is the worst of all losses", "[cover]") {
    std::mt19937 random(42);
    for (int round = 0; round < 1500; ++round) {
        CAPTURE(round);
        const auto sketch = testing::random_sketch(random, all_subsets);
        const auto graph = graph_of(sketch);
        for (const auto holders : {Holders::leads, Holders::owners}) {
            const auto masks = masks_of(sketch, holders == Holders::leads);
            const auto fallen = [&](std::uint32_t set) {
                return static_cast<std::size_t>(
                    std::ranges::count_if(masks, [&](auto owners) { return (owners & ~set) == 0; }));
            };
            for (int count = 0; count <= 4; ++count) {
                std::size_t most = 0;
                for (std::uint32_t set = 0; set < 1U << sketch.actors.size(); ++set) {
                    if (std::popcount(set) <= count) most = std::max(most, fallen(set));
                }
                const auto found = worst_loss(owners_of(graph), static_cast<std::size_t>(count), holders);
                CHECK(found.actors.size() <= static_cast<std::size_t>(count));
                CHECK(found.tasks.size() == most);
                CHECK(fallen(mask_of(found.actors)) == most);
                CHECK(found.proven());
            }
        }
    }
}

TEST_CASE("without the health bureau alone 64 tasks of the real annex have no lead", "[cover]") {
    const auto graph = testing::annex_graph();
    const auto one = worst_loss(owners_of(graph), 1, Holders::leads);
    CHECK(ids(graph, one.actors) == Ids{"市卫生健康局"});
    CHECK(one.tasks.size() == 64);
    const auto two = worst_loss(owners_of(graph), 2, Holders::owners);
    CHECK(ids(graph, two.actors) == Ids{"市卫生健康局", "各镇街"});
    CHECK(two.tasks.size() == 5);
}

}  // namespace zeren::analysis
