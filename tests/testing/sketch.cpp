#include "testing/sketch.hpp"

#include <algorithm>
#include <utility>

#include "model/plan_builder.hpp"

namespace zeren::testing {
namespace {

bool happens(std::mt19937& random, double likelihood) {
    return static_cast<double>(below(random, 1000)) < likelihood * 1000;
}

template <class Enum>
Enum any_of(std::mt19937& random) {
    const auto words = model::words<Enum>();
    return words[below(random, words.size())].value;
}

std::vector<std::uint32_t> random_members(std::mt19937& random, std::size_t actors) {
    std::vector<std::uint32_t> members;
    for (std::uint32_t actor = 0; actor < actors; ++actor) {
        if (happens(random, 0.3)) members.push_back(actor);
    }
    return members;
}

}  // namespace

std::uint32_t below(std::mt19937& random, std::size_t limit) {
    return static_cast<std::uint32_t>(random() % limit);
}

Sketch random_sketch(std::mt19937& random, const SketchLimits& limits) {
    Sketch sketch{.tasks = below(random, limits.tasks + 1)};
    const auto actors = below(random, limits.actors + 1);
    for (std::uint32_t actor = 0; actor < actors; ++actor) {
        sketch.actors.push_back(any_of<model::ActorKind>(random));
        const bool collective = sketch.actors.back() == model::ActorKind::collective;
        sketch.members.push_back(collective ? random_members(random, actors) : std::vector<std::uint32_t>{});
    }
    for (std::uint32_t task = 0; task < sketch.tasks; ++task) {
        for (std::uint32_t actor = 0; actor < actors; ++actor) {
            for (const auto& role : model::words<model::Role>()) {
                if (!happens(random, limits.density / 2)) continue;
                sketch.edges.push_back({task, actor, role.value, any_of<model::Basis>(random)});
            }
        }
    }
    std::ranges::shuffle(sketch.edges, random);
    return sketch;
}

model::Plan plan_from(const Sketch& sketch, std::string_view jurisdiction) {
    model::PlanBuilder builder;
    builder.info().id = "sketch";
    builder.info().jurisdiction = jurisdiction;
    for (std::size_t row = 0; row < sketch.actors.size(); ++row) {
        const auto name = "a" + std::to_string(row);
        builder.add(model::ActorRow{.id = name, .name = name, .kind = sketch.actors[row]});
    }
    for (std::size_t row = 0; row < sketch.members.size(); ++row) {
        std::vector<model::ActorId> members;
        for (auto member : sketch.members[row]) members.push_back({member});
        if (!members.empty()) builder.set_members(model::id_of<model::ActorId>(row), std::move(members));
    }
    for (std::size_t row = 0; row < sketch.tasks; ++row) {
        const auto name = "t" + std::to_string(row);
        builder.add(model::TaskRow{.id = name, .title = name});
    }
    for (const auto& edge : sketch.edges) {
        builder.add(model::EdgeRow{
            .task = {edge.task}, .actor = {edge.actor}, .role = edge.role, .basis = edge.basis});
    }
    return std::move(builder).finish();
}

}  // namespace zeren::testing
