#include "analysis/redundancy.hpp"

#include <algorithm>
#include <random>

#include "analysis/ids.hpp"
#include "analysis/masks.hpp"
#include "testing/annex.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"

namespace zeren::analysis {

using testing::graph_from_text;

TEST_CASE("redundancy is the share of task pairs that another actor links", "[redundancy]") {
    std::mt19937 random(44);
    for (int round = 0; round < 1500; ++round) {
        CAPTURE(round);
        // Now and then more tasks than a word has bits, so that some actors have many of them and some few.
        constexpr testing::SketchLimits several_words{.tasks = 300, .actors = 8, .density = 0.05};
        const auto sketch = testing::random_sketch(random, round % 100 == 0 ? several_words : all_subsets);
        const auto masks = masks_of(sketch);
        const auto graph = graph_of(sketch);
        for (const auto& row : redundancies(owners_of(graph))) {
            const auto self = 1U << row.actor.value;
            std::vector<std::uint32_t> others;
            for (auto owners : masks) {
                if ((owners & self) != 0) others.push_back(owners & ~self);
            }
            CHECK(row.tasks == others.size());
            REQUIRE(row.value.has_value() == (others.size() > 1));
            if (!row.value) continue;
            double linked = 0;
            double pairs = 0;
            for (std::size_t i = 0; i < others.size(); ++i) {
                for (auto j = i + 1; j < others.size(); ++j) {
                    ++pairs;
                    if ((others[i] & others[j]) != 0) ++linked;
                }
            }
            CHECK(*row.value == Approx(linked / pairs));
        }
    }
}

TEST_CASE("the real annex is joined by 298 of 1273 pairs", "[redundancy]") {
    const auto graph = testing::annex_graph();
    CHECK(connectance(owners_of(graph)) == Approx(298.0 / (67 * 19)));
    CHECK(connectance(owners_of(graph_from_text("task a"))) == 0.0);
    const auto rows = redundancies(owners_of(graph));
    CHECK(rows.size() == 19);
    CHECK(*std::ranges::find(rows, testing::actor(graph, "市妇联"), &Redundancy::actor)->value == 1.0);
}

}  // namespace zeren::analysis
