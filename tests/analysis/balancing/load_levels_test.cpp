#include "analysis/balancing/load_levels.hpp"

#include <algorithm>
#include <random>
#include <vector>

#include "testing/catch.hpp"
#include "testing/sketch.hpp"

namespace zeren::analysis::balancing {

TEST_CASE("levels keep up with loads that change", "[balance]") {
    std::mt19937 random(3);
    for (int round = 0; round < 50; ++round) {
        std::vector<std::uint32_t> loads(1 + testing::below(random, 12));
        for (auto& load : loads) load = testing::below(random, 5);
        LoadLevels levels(loads);
        for (int change = 0; change < 40; ++change) {
            const LeaderId leader{testing::below(random, loads.size())};
            loads[leader.row()] = testing::below(random, 9);
            levels.set(leader, loads[leader.row()]);
            CHECK(levels.highest() == *std::ranges::max_element(loads));
            for (std::uint32_t level = 0; level < 10; ++level) {
                std::vector<LeaderId> expected;
                for (std::uint32_t row = 0; row < loads.size(); ++row) {
                    if (loads[row] == level) expected.push_back({row});
                }
                const auto at = levels.at(level);
                std::vector<LeaderId> found(at.begin(), at.end());
                std::ranges::sort(found);
                CHECK(found == expected);
            }
        }
    }
}

TEST_CASE("no leaders have no level", "[balance]") {
    const LoadLevels levels({});
    CHECK(levels.highest() == 0);
    CHECK(levels.at(0).empty());
}

}  // namespace zeren::analysis::balancing
