#include <algorithm>
#include <functional>
#include <optional>
#include <random>
#include <tuple>
#include <vector>

#include "analysis/balance.hpp"
#include "analysis/certificate_check.hpp"
#include "analysis/ids.hpp"
#include "model/plan_builder.hpp"
#include "testing/catch.hpp"
#include "testing/sketch.hpp"

namespace zeren::analysis {
namespace {

using graph::AccountabilityGraph;
using testing::below;

struct WeighedTask {
    double weight = 1.0;
    std::vector<std::uint32_t> owners{};
    std::optional<std::uint32_t> lead{};
};

AccountabilityGraph graph_of(const std::vector<WeighedTask>& tasks, std::uint32_t actors) {
    model::PlanBuilder builder;
    for (std::uint32_t actor = 0; actor < actors; ++actor) {
        const auto name = "a" + std::to_string(actor);
        builder.add(model::ActorRow{.id = name, .name = name, .kind = model::ActorKind::department});
    }
    for (std::uint32_t row = 0; row < tasks.size(); ++row) {
        const auto name = "t" + std::to_string(row);
        const auto task = builder.add(model::TaskRow{.id = name, .title = name, .weight = tasks[row].weight});
        for (auto owner : tasks[row].owners) {
            const auto role = tasks[row].lead == owner ? model::Role::lead : model::Role::cooperate;
            builder.add(model::EdgeRow{.task = task, .actor = {owner}, .role = role});
        }
    }
    std::vector<model::Plan> plans;
    plans.push_back(std::move(builder).finish());
    return AccountabilityGraph(std::move(plans));
}

/// Open tasks, sorted loads in quarters, changes: the best of all assignments within the limits.
using Rank = std::tuple<std::size_t, std::vector<int>, std::size_t>;
std::optional<Rank> best_of_all(const std::vector<WeighedTask>& tasks, std::uint32_t actors,
                                const BalanceRequest& request) {
    std::optional<Rank> best;
    std::vector<int> loads(actors);
    std::size_t without = 0;
    for (const auto& task : tasks) without += task.owners.empty() || task.lead ? 0 : 1;
    const auto budget = request.max_moves.value_or(tasks.size());
    const std::function<void(std::size_t, std::size_t, std::size_t)> go =
        [&](std::size_t at, std::size_t open, std::size_t changes) {
            if (changes > budget) return;
            if (at == tasks.size()) {
                for (const auto& [actor, most] : request.capacities) {
                    if (loads[actor.row()] > most * 4) return;
                }
                auto falling = loads;
                std::ranges::sort(falling, std::greater<>());
                const Rank rank(open, falling, changes);
                if (!best || rank < *best) best = rank;
                return;
            }
            const auto& task = tasks[at];
            if (task.owners.empty()) return go(at + 1, open, changes);
            const auto weight = static_cast<int>(task.weight * 4);
            for (auto owner : task.owners) {
                loads[owner] += weight;
                go(at + 1, open, changes + (task.lead == owner ? 0 : 1));
                loads[owner] -= weight;
            }
            if (without > budget && !task.lead) go(at + 1, open + 1, changes);
        };
    go(0, 0, 0);
    return best;
}

std::vector<WeighedTask> random_tasks(std::mt19937& random, std::uint32_t actors) {
    std::vector<WeighedTask> tasks(1 + below(random, 7));
    for (auto& task : tasks) {
        task.weight = below(random, 13) / 4.0;
        for (std::uint32_t actor = 0; actor < actors; ++actor) {
            if (below(random, 2) == 0) task.owners.push_back(actor);
        }
        if (!task.owners.empty() && below(random, 5) != 0) {
            task.lead = task.owners[below(random, 1 + below(random, task.owners.size()))];
        }
    }
    return tasks;
}

void check_against_all(const std::vector<WeighedTask>& tasks, std::uint32_t actors,
                       const BalanceRequest& request) {
    const auto graph = graph_of(tasks, actors);
    const auto scope = owners_of(graph);
    const auto answer = balance(scope, request);
    const auto best = best_of_all(tasks, actors, request);
    REQUIRE(answer.ok() == best.has_value());
    if (!best) return;
    std::vector<int> falling(actors);
    for (std::size_t row = 0; row < answer->loads.size(); ++row) {
        falling[row] = static_cast<int>(answer->loads[row].after * 4);
    }
    std::ranges::sort(falling, std::greater<>());
    CHECK(Rank(answer->left_open.size(), falling, answer->moves.size()) == *best);
    CHECK(answer->highest_proof != Proof::none);
    CHECK(answer->moves_proof == Proof::search);
    const auto faults = check_balance(scope, request, answer.value());
    for (const auto& fault : faults.items()) FAIL_CHECK(fault.message);
}

}  // namespace

TEST_CASE("weighted balance finds the optimum of thousands of small plans", "[balance]") {
    std::mt19937 random(99);
    for (int round = 0; round < 3000; ++round) {
        CAPTURE(round);
        const auto actors = 1 + below(random, 4);
        const auto tasks = random_tasks(random, actors);
        BalanceRequest request{.weight = LeadWeight::of_task};
        check_against_all(tasks, actors, request);
        request.max_moves = below(random, 4);
        check_against_all(tasks, actors, request);
        request.max_moves.reset();
        request.capacities = {{.actor = {below(random, actors)}, .most = below(random, 20) / 4.0}};
        check_against_all(tasks, actors, request);
    }
}

TEST_CASE("weights decide who is loaded, and the heaviest task bounds what can be had", "[balance]") {
    const auto graph = graph_of({{.weight = 5, .owners = {0, 1}, .lead = 0},
                                 {.weight = 1, .owners = {0, 1}, .lead = 0},
                                 {.weight = 2, .owners = {0, 1}, .lead = 0}},
                                2);
    const auto answer = balance(owners_of(graph), {.weight = LeadWeight::of_task});
    REQUIRE(answer.ok());
    CHECK(answer->before == 8);
    CHECK(answer->after == 5);
    CHECK(answer->bound == 5);
    CHECK(answer->highest_proof == Proof::certificate);
    CHECK(answer->moves.size() == 1);
    CHECK(answer->curve.empty());
}

TEST_CASE("a search is exact however many may lead a task and carry nothing", "[balance]") {
    std::mt19937 random(98);
    for (int round = 0; round < 60; ++round) {
        CAPTURE(round);
        constexpr std::uint32_t actors = 30;
        auto tasks = random_tasks(random, actors);
        tasks.resize(std::min<std::size_t>(tasks.size(), 3));
        BalanceRequest request{.weight = LeadWeight::of_task};
        check_against_all(tasks, actors, request);
        request.max_moves = below(random, 3);
        check_against_all(tasks, actors, request);
        for (std::uint32_t actor = 0; actor < actors; actor += 1 + below(random, 3))
            request.capacities.push_back({.actor = {actor}, .most = below(random, 8) / 4.0});
        check_against_all(tasks, actors, request);
    }
}

TEST_CASE("what is too large to search is told with a bound", "[balance]") {
    std::mt19937 random(5);
    std::vector<WeighedTask> tasks(400);
    for (auto& task : tasks) {
        task = {.weight = 1 + below(random, 97) / 7.0, .owners = {below(random, 10)}, .lead = {}};
        for (auto more = below(random, 3); more > 0; --more) {
            const auto owner = below(random, 10);
            if (std::ranges::count(task.owners, owner) == 0) task.owners.push_back(owner);
        }
        task.lead = task.owners.front();
    }
    const auto graph = graph_of(tasks, 10);
    const auto scope = owners_of(graph);
    const BalanceRequest request{.weight = LeadWeight::of_task};
    const auto answer = balance(scope, request);
    REQUIRE(answer.ok());
    CHECK(answer->moves_proof == Proof::none);
    CHECK(answer->bound > 0.9 * answer->after);
    CHECK(answer->bound <= answer->after);
    CHECK(answer->after < answer->before);
    CHECK(check_balance(scope, request, answer.value()).empty());
}

}  // namespace zeren::analysis
