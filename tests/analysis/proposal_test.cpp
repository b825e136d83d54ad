#include "analysis/proposal.hpp"

#include <random>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "analysis/balance.hpp"
#include "analysis/ids.hpp"
#include "model/plan_builder.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"
#include "testing/sketch.hpp"

namespace zeren::analysis {
namespace {

using model::Plan;

std::vector<std::string> edges(const Plan& plan, std::string_view task) {
    std::vector<std::string> out;
    for (auto edge : plan.edges_of(*plan.find_task(task))) {
        out.push_back(std::string(plan.id(plan.actor(edge))) + " " +
                      std::string(model::name_of(plan.role(edge))) + " " +
                      std::string(model::name_of(plan.basis(edge))));
    }
    return out;
}

/// The edges of the task "t" once `lead` leads it.
std::vector<std::string> decided(std::string_view grid, std::string_view lead) {
    const auto plan = testing::plan_from_text(grid);
    const LeadDecision decision{.task = *plan.find_task("t"), .lead = *plan.find_actor(lead)};
    return edges(with_leads(plan, std::vector{decision}), "t");
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("a new lead takes over in place, the old one cooperates", "[balance]") {
    CHECK(decided("task a b c\n t L C J\n", "b") ==
          Words{"a cooperate proposed", "b lead proposed", "c joint listed"});
    CHECK(decided("task a b\n t - C\n", "b") == Words{"b lead proposed"});
}

TEST_CASE("a lead of several that stays keeps its basis", "[balance]") {
    CHECK(decided("task a b\n t L l\n", "b") == Words{"a cooperate proposed", "b lead first-listed"});
}

TEST_CASE("nobody ends up with one role twice", "[balance]") {
    CHECK(decided("task a b\n t LC CJ\n", "b") == Words{"a cooperate stated", "b lead proposed"});
    CHECK(decided("task a b\n t LN C\n", "b") == Words{"a cooperate proposed", "b lead proposed"});
    CHECK(decided("task a b\n t L CN\n", "b") ==
          Words{"a cooperate proposed", "b lead proposed", "b cooperate named"});
}

TEST_CASE("a balance that is carried out has the loads that it promised", "[balance]") {
    std::mt19937 random(5);
    for (int round = 0; round < 300; ++round) {
        const auto plan = testing::plan_from(testing::random_sketch(random));
        std::vector<Plan> before;
        before.push_back(plan);
        const graph::AccountabilityGraph graph(std::move(before));
        const auto answer = balance(owners_of(graph), {}).value();
        std::vector<LeadDecision> decisions;
        for (const auto& move : answer.moves)
            decisions.push_back({.task = graph.home(move.task).row, .lead = graph.home(move.to).row});
        for (const auto& settled : answer.settled)
            decisions.push_back({.task = graph.home(settled.task).row, .lead = graph.home(settled.lead).row});
        const auto after = with_leads(plan, decisions);
        std::set<std::tuple<model::TaskId, model::ActorId, model::Role>> seen;
        for (auto edge : after.edges())
            CHECK(seen.insert({after.task(edge), after.actor(edge), after.role(edge)}).second);
        for (const auto& load : answer.loads) {
            double leads = 0;
            for (auto edge : after.edges()) {
                const bool counts =
                    after.role(edge) == model::Role::lead && model::is_owner(after.basis(edge));
                if (counts && after.actor(edge) == graph.home(load.actor).row) ++leads;
            }
            CHECK(leads == load.after);
        }
    }
}

}  // namespace zeren::analysis
