#include "analysis/deadlines.hpp"

#include <random>
#include <set>

#include "analysis/ids.hpp"
#include "model/plan_builder.hpp"
#include "testing/catch.hpp"
#include "testing/sketch.hpp"

namespace zeren::analysis {
namespace {

/// A sketch whose tasks are due on days around the turn of June, some without a day, some over.
graph::AccountabilityGraph dated_graph(const testing::Sketch& sketch, std::mt19937& random,
                                       std::vector<int>& days, std::vector<bool>& over) {
    model::PlanBuilder builder(testing::plan_from(sketch));
    for (std::size_t row = 0; row < sketch.tasks; ++row) {
        const auto task = model::id_of<model::TaskId>(row);
        days.push_back(static_cast<int>(testing::below(random, 31)));  // 0: no day
        over.push_back(testing::below(random, 4) == 0);
        const auto& day = days.back();
        if (day > 0)
            builder.set_due(task,
                            {.by = "2024-06-" + std::string(day < 10 ? "0" : "") + std::to_string(day)});
        if (over.back()) builder.set_status(task, model::Status::done);
    }
    std::vector<model::Plan> plans;
    plans.push_back(std::move(builder).finish());
    return graph::AccountabilityGraph(std::move(plans));
}

}  // namespace

TEST_CASE("what is late is what a plain count finds, each task of an actor once", "[due][property]") {
    std::mt19937 random(630);
    std::size_t late_in_all = 0;
    for (int round = 0; round < 300; ++round) {
        const auto sketch = testing::random_sketch(random);
        std::vector<int> days;
        std::vector<bool> over;
        const auto graph = dated_graph(sketch, random, days, over);
        const int today = 15;
        const auto counts = overdue_counts(owners_of(graph), *day_from("2024-06-15"));
        std::vector<std::set<std::uint32_t>> late(sketch.actors.size());
        for (const auto& edge : sketch.edges) {
            const bool is_late = days[edge.task] > 0 && days[edge.task] < today && !over[edge.task];
            if (is_late && model::is_owner(edge.basis)) late[edge.actor].insert(edge.task);
        }
        REQUIRE(counts.size() == late.size());
        for (std::size_t actor = 0; actor < late.size(); ++actor) {
            CHECK(counts[actor] == late[actor].size());
            late_in_all += late[actor].size();
        }
        const auto found = deadlines(owners_of(graph), *day_from("2024-06-15"), 5);
        std::size_t soon = 0;
        for (std::size_t task = 0; task < days.size(); ++task)
            soon += !over[task] && days[task] >= today && days[task] <= today + 5 ? 1 : 0;
        CHECK(found.due_soon.size() == soon);
    }
    CHECK(late_in_all > 100);
}

}  // namespace zeren::analysis
