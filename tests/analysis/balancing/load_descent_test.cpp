#include "analysis/balancing/load_descent.hpp"

#include <limits>
#include <random>
#include <utility>

#include "testing/catch.hpp"
#include "testing/sketch.hpp"

namespace zeren::analysis::balancing {
namespace {

/// As many leaders as duties, each duty with three of them, of whom the first leads it.
LeadProblem wide_problem(std::mt19937& random, std::uint32_t size) {
    LeadColumns columns;
    for (std::uint32_t row = 0; row < size; ++row) {
        columns.actors.push_back({row});
        columns.capacities.push_back(unlimited);
        columns.tasks.push_back({row});
        const auto first = testing::below(random, size);
        const auto apart = 1 + testing::below(random, size / 3);
        for (std::uint32_t option = 0; option < 3; ++option) {
            columns.option_leaders.push_back({(first + option * apart) % size});
            columns.option_is_current.push_back(option == 0 ? 1 : 0);
        }
        columns.offsets.push_back(static_cast<std::uint32_t>(columns.option_leaders.size()));
    }
    return LeadProblem(std::move(columns));
}

}  // namespace

TEST_CASE("chains of one cost come down together, so that thousands of changes take few searches",
          "[balance]") {
    std::mt19937 random(21);
    const auto problem = wide_problem(random, 4000);
    LoadDescent descent(problem, std::numeric_limits<std::size_t>::max());
    while (descent.highest() > 1 && descent.clear_level(descent.highest())) {
    }
    CHECK(descent.changes() == 1558);
    CHECK(descent.searches() < 50);
}

}  // namespace zeren::analysis::balancing
