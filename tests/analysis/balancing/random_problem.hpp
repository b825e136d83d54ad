#pragma once

#include <algorithm>
#include <cstdint>
#include <random>
#include <utility>
#include <vector>

#include "analysis/balancing/lead_problem.hpp"
#include "testing/sketch.hpp"

namespace zeren::analysis::balancing {

struct ProblemLimits {
    std::size_t duties = 300;
    std::size_t leaders = 20;
    std::size_t options = 4;  ///< of a duty, at most
};

/// Few leaders have most of the current leads, as plans have it; some duties have none, some several.
inline LeadProblem random_problem(std::mt19937& random, const ProblemLimits& limits) {
    LeadColumns columns;
    for (std::uint32_t leader = 0; leader < limits.leaders; ++leader) {
        columns.actors.push_back({leader});
        columns.capacities.push_back(unlimited);
    }
    for (std::uint32_t duty = 0; duty < limits.duties; ++duty) {
        columns.tasks.push_back({duty});
        std::vector<LeaderId> leaders;
        for (auto more = 1 + testing::below(random, limits.options); more > 0; --more) {
            const auto among = 1 + testing::below(random, limits.leaders);
            leaders.push_back({testing::below(random, among)});
        }
        std::ranges::sort(leaders);
        leaders.erase(std::unique(leaders.begin(), leaders.end()), leaders.end());
        for (std::size_t at = 0; at < leaders.size(); ++at) {
            columns.option_leaders.push_back(leaders[at]);
            const bool current = at == 0 ? testing::below(random, 20) != 0 : testing::below(random, 15) == 0;
            columns.option_is_current.push_back(current ? 1 : 0);
        }
        columns.offsets.push_back(static_cast<std::uint32_t>(columns.option_leaders.size()));
    }
    return LeadProblem(std::move(columns));
}

}  // namespace zeren::analysis::balancing
