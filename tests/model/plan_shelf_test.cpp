#include "model/plan_shelf.hpp"

#include <fmt/format.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/plan_builder.hpp"
#include "testing/catch.hpp"

namespace zeren::model {
namespace {

std::string title_of(std::size_t plan, std::size_t task) {
    return fmt::format("plan {}, task {}", plan, task);
}

/// A plan of so many tasks, each led by one of three actors.
Plan plan_of(std::size_t number, std::size_t tasks) {
    PlanBuilder builder;
    builder.info().id = fmt::format("p{}", number);
    for (const auto* id : {"a", "b", "c"}) builder.add(ActorRow{.id = id, .name = id});
    for (std::size_t row = 0; row < tasks; ++row) {
        const auto task = builder.add(
            TaskRow{.id = fmt::format("t{}", row), .title = title_of(number, row), .weight = 2.0});
        builder.add(task, id_of<ActorId>((number + row) % 3), Role::lead);
    }
    return std::move(builder).finish();
}

/// Whether the plan is the one that `plan_of` makes.
bool is_plan_of(const Plan& plan, std::size_t number, std::size_t tasks) {
    if (plan.task_count() != tasks || plan.edge_count() != tasks) return false;
    for (auto task : plan.tasks()) {
        const auto edges = plan.edges_of(task);
        if (plan.title(task) != title_of(number, task.row()) || plan.weight(task) != 2.0 ||
            plan.find_task(fmt::format("t{}", task.row())) != task || edges.size() != 1 ||
            plan.actor(*edges.begin()).row() != (number + task.row()) % 3 || !plan.text(task).empty())
            return false;
    }
    return plan.find_actor("b") == ActorId{1} && plan.name(ActorId{2}) == "c" && !plan.find_actor("d");
}

}  // namespace

TEST_CASE("plans on a shelf say what they said, and outlive it", "[model]") {
    std::vector<Plan> plans;
    {
        PlanShelf shelf;
        for (std::size_t number = 0; number < 300; ++number) {
            plans.push_back(plan_of(number, number % 40 * 60));  // together more than a piece
            shelf.take(plans.back());
        }
    }
    for (std::size_t number = 0; number < plans.size(); ++number) {
        INFO(number);
        CHECK(is_plan_of(plans[number], number, number % 40 * 60));
    }
    plans.erase(plans.begin(), plans.begin() + 299);
    CHECK(is_plan_of(plans.front(), 299, 299 % 40 * 60));
}

TEST_CASE("small plans come to lie one behind the other on a shelf", "[model]") {
    PlanShelf shelf;
    auto first = plan_of(1, 10);
    auto second = plan_of(2, 10);
    shelf.take(first);
    shelf.take(second);
    const auto apart = second.edge_roles().data() - first.edge_roles().data();
    CHECK(apart > 0);
    CHECK(apart < 5'000);
}

TEST_CASE("what is large or lies on a shelf already stays where it is", "[model]") {
    PlanShelf shelf;
    auto large = plan_of(0, 20'000);
    const auto* const before = large.edge_roles().data();
    shelf.take(large);
    CHECK(large.edge_roles().data() == before);
    CHECK(is_plan_of(large, 0, 20'000));
    auto small = plan_of(1, 10);
    shelf.take(small);
    const auto* const taken = small.edge_roles().data();
    CHECK(taken != nullptr);
    shelf.take(small);
    CHECK(small.edge_roles().data() == taken);
}

TEST_CASE("a plan on a shelf can be taken up again, and leaves others as they are", "[model]") {
    PlanShelf shelf;
    auto plan = plan_of(1, 10);
    auto neighbour = plan_of(2, 10);
    shelf.take(plan);
    shelf.take(neighbour);
    PlanBuilder builder(plan);
    const auto added = builder.add(TaskRow{.id = "new", .title = "added"});
    builder.add(added, ActorId{0}, Role::lead);
    const auto changed = std::move(builder).finish();
    CHECK(changed.task_count() == 11);
    CHECK(changed.title(added) == "added");
    CHECK(changed.title(TaskId{3}) == title_of(1, 3));
    CHECK(is_plan_of(plan, 1, 10));
    CHECK(is_plan_of(neighbour, 2, 10));
}

TEST_CASE("an empty plan can be put on a shelf", "[model]") {
    PlanShelf shelf;
    Plan plan;
    shelf.take(plan);
    CHECK(plan.task_count() == 0);
    CHECK(plan.edges().empty());
}

}  // namespace zeren::model
