#include "analysis/balancing/hall_certificate.hpp"

#include "analysis/balancing/random_problem.hpp"
#include "analysis/balancing/semi_matching.hpp"
#include "testing/catch.hpp"

namespace zeren::analysis::balancing {
namespace {

/// Whom each of the highest reaches, one after the other: the first of the smallest sets.
std::vector<LeaderId> plainly_fewest(const LeadProblem& problem, const LeadAssignment& optimum) {
    std::vector<LeaderId> fewest;
    for (auto leader : problem.leaders()) {
        if (optimum.load(leader) != highest_load(optimum)) continue;
        auto reached = reachable(problem, optimum, std::vector{leader});
        if (fewest.empty() || reached.size() < fewest.size()) fewest = std::move(reached);
    }
    std::ranges::sort(fewest);
    return fewest;
}

/// Each body leads one duty, which the next may lead too.
LeadProblem chain_of(std::uint32_t duties) {
    LeadColumns columns;
    for (std::uint32_t leader = 0; leader <= duties; ++leader) {
        columns.actors.push_back({leader});
        columns.capacities.push_back(unlimited);
    }
    for (std::uint32_t duty = 0; duty < duties; ++duty) {
        columns.tasks.push_back({duty});
        columns.option_leaders.insert(columns.option_leaders.end(), {LeaderId{duty}, LeaderId{duty + 1}});
        columns.option_is_current.insert(columns.option_is_current.end(), {1, 0});
        columns.offsets.push_back(2 * duty + 2);
    }
    return LeadProblem(std::move(columns));
}

}  // namespace

TEST_CASE("a tight set is the first of the smallest that any of the highest reaches", "[balance]") {
    std::mt19937 random(21);
    constexpr ProblemLimits shapes[] = {{.duties = 12, .leaders = 8, .options = 2},
                                        {.duties = 40, .leaders = 30, .options = 2},
                                        {.duties = 30, .leaders = 40, .options = 3},
                                        {.duties = 90, .leaders = 30, .options = 3}};
    for (int round = 0; round < 3000; ++round) {
        CAPTURE(round);
        const auto problem = random_problem(random, shapes[round % std::size(shapes)]);
        const auto optimum = optimal_semi_matching(problem);
        CHECK(tight_set(problem, optimum).leaders == plainly_fewest(problem, optimum));
    }
}

TEST_CASE("the tight set of a chain of bodies is found in no time", "[balance]") {
    constexpr std::uint32_t many = 300'000;
    const auto problem = chain_of(many);
    const auto set = tight_set(problem, keep_current_leads(problem));
    CHECK(set.leaders == std::vector{LeaderId{many - 1}, LeaderId{many}});
    CHECK(set.duties == std::vector{DutyId{many - 1}});
}

}  // namespace zeren::analysis::balancing
