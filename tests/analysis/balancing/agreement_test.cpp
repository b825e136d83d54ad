#include <limits>

#include "analysis/balancing/fewest_moves.hpp"
#include "analysis/balancing/hall_certificate.hpp"
#include "analysis/balancing/random_problem.hpp"
#include "analysis/balancing/semi_matching.hpp"
#include "analysis/balancing/trade_off.hpp"
#include "testing/catch.hpp"

/// Problems too large for brute force: two ways that share no search must come to the same end.
namespace zeren::analysis::balancing {
namespace {

std::vector<std::uint32_t> falling(const LeadAssignment& assignment) {
    std::vector<std::uint32_t> loads(assignment.loads().begin(), assignment.loads().end());
    std::ranges::sort(loads, std::greater<>());
    return loads;
}

constexpr ProblemLimits shapes[] = {{.duties = 60, .leaders = 8, .options = 3},
                                    {.duties = 200, .leaders = 12, .options = 5},
                                    {.duties = 150, .leaders = 60, .options = 3},
                                    {.duties = 80, .leaders = 100, .options = 6}};

}  // namespace

TEST_CASE("a descent without a limit ends where the split by load does, with as few changes", "[balance]") {
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        CAPTURE(round);
        const auto problem = random_problem(random, shapes[round % std::size(shapes)]);
        const auto optimum = optimal_semi_matching(problem);
        const auto fewest = fewest_moves(problem, optimum);
        const auto descent = best_within(problem, std::numeric_limits<std::size_t>::max());
        CHECK(falling(fewest) == falling(optimum));
        CHECK(falling(descent) == falling(optimum));
        CHECK(count_changes(problem, descent) == count_changes(problem, fewest));
        CHECK(bound_of(problem, tight_set(problem, optimum)) == highest_load(optimum));
    }
}

TEST_CASE("each point of the curve can be had with its changes, and not with one less", "[balance]") {
    std::mt19937 random(12);
    for (int round = 0; round < 60; ++round) {
        CAPTURE(round);
        const auto problem = random_problem(random, shapes[round % std::size(shapes)]);
        const auto curve = trade_off_curve(problem);
        REQUIRE(!curve.empty());
        for (std::size_t at = 0; at < curve.size(); ++at) {
            CAPTURE(at);
            CHECK(highest_load(best_within(problem, curve[at].changes)) == curve[at].highest);
            if (at > 0) CHECK(highest_load(best_within(problem, curve[at].changes - 1)) > curve[at].highest);
        }
    }
}

TEST_CASE("each step down the curve costs no less than the one before", "[balance]") {
    std::mt19937 random(13);
    for (int round = 0; round < 60; ++round) {
        const auto curve = trade_off_curve(random_problem(random, shapes[round % std::size(shapes)]));
        for (std::size_t at = 2; at < curve.size(); ++at) {
            const auto before = curve[at - 1].changes - curve[at - 2].changes;
            const auto lowered_before = curve[at - 2].highest - curve[at - 1].highest;
            const auto now = curve[at].changes - curve[at - 1].changes;
            const auto lowered = curve[at - 1].highest - curve[at].highest;
            CHECK(now * lowered_before >= before * lowered);
        }
    }
}

}  // namespace zeren::analysis::balancing
