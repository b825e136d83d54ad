#include "synthetic_plan.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <random>
#include <utility>
#include <vector>

#include "model/plan_builder.hpp"

namespace zeren::bench {
namespace {

/// Row of an actor, small ones far more often than large ones.
std::uint32_t skewed(std::mt19937& random, std::size_t actors) {
    const auto share = static_cast<double>(random()) / static_cast<double>(std::mt19937::max());
    const auto row = static_cast<std::size_t>(share * share * share * static_cast<double>(actors));
    return static_cast<std::uint32_t>(std::min(row, actors - 1));
}

void add_owners(model::PlanBuilder& builder, model::TaskId task, std::size_t actors, std::mt19937& random) {
    std::vector<std::uint32_t> owners;
    for (auto count = 1 + random() % 11; count > 0; --count) {
        const auto owner = skewed(random, actors);
        if (std::ranges::find(owners, owner) == owners.end()) owners.push_back(owner);
    }
    auto role = model::Role::lead;
    for (auto owner : owners) {
        builder.add(model::EdgeRow{
            .task = task, .actor = {owner}, .role = role, .basis = model::Basis::first_listed});
        role = model::Role::cooperate;
    }
}

}  // namespace

model::Plan synthetic_plan(std::size_t tasks) {
    std::mt19937 random(1);
    const auto actors = std::max<std::size_t>(tasks / 12, 1);
    model::PlanBuilder builder;
    builder.info().id = "synthetic";
    builder.reserve(tasks, tasks * 6, tasks * 48);
    for (std::size_t row = 0; row < actors; ++row) {
        const auto id = fmt::format("a{}", row);
        builder.add(model::ActorRow{.id = id, .name = id, .kind = model::ActorKind::department});
    }
    for (std::size_t row = 0; row < tasks; ++row) {
        const auto id = fmt::format("{}", row + 1);
        const auto title = fmt::format("推进第{}项重点任务落实", row + 1);
        add_owners(builder, builder.add(model::TaskRow{.id = id, .title = title}), actors, random);
    }
    return std::move(builder).finish();
}

}  // namespace zeren::bench
