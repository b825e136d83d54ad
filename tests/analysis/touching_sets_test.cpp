#include "analysis/touching_sets.hpp"

#include <algorithm>
#include <bit>
#include <random>
#include <set>

#include "analysis/ids.hpp"
#include "analysis/masks.hpp"
#include "testing/annex.hpp"
#include "testing/catch.hpp"

namespace zeren::analysis {

TEST_CASE("the smallest sets that touch every task of the real annex are pairs with the health bureau",
          "[cover]") {
    const auto graph = testing::annex_graph();
    const auto found = touching_sets(owners_of(graph));
    CHECK(found.proven());
    CHECK(found.complete);
    CHECK(found.bound == 2);
    std::set<Ids> sets;
    for (const auto& set : found.sets) sets.insert(ids(graph, set));
    CHECK(sets == std::set<Ids>{{"市卫生健康局", "各镇街"},
                                {"市卫生健康局", "市工业和信息化局"},
                                {"市卫生健康局", "市市场监管局"}});
    CHECK(found.untouchable.empty());
}

TEST_CASE("all smallest touching sets are found", "[cover]") {
    std::mt19937 random(41);
    for (int round = 0; round < 1500; ++round) {
        CAPTURE(round);
        const auto sketch = testing::random_sketch(random, all_subsets);
        const auto masks = masks_of(sketch);
        std::set<std::uint32_t> smallest;
        int size = 99;
        for (std::uint32_t set = 0; set < 1U << sketch.actors.size(); ++set) {
            if (!std::ranges::all_of(masks, [&](auto owners) { return (owners & set) != 0; })) continue;
            if (std::popcount(set) < size) smallest.clear();
            size = std::min(size, std::popcount(set));
            if (std::popcount(set) == size) smallest.insert(set);
        }
        const auto graph = graph_of(sketch);
        const auto found = touching_sets(owners_of(graph));
        std::set<std::uint32_t> sets;
        for (const auto& set : found.sets) CHECK(sets.insert(mask_of(set)).second);
        CHECK(sets == smallest);
        CHECK(found.bound == static_cast<std::size_t>(size));
        CHECK(found.untouchable.size() == sketch.tasks - masks.size());
    }
}

}  // namespace zeren::analysis
