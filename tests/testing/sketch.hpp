#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "model/plan.hpp"

namespace zeren::testing {

/// An edge as an oracle sees it: plain row numbers.
struct SketchEdge {
    std::uint32_t task = 0;
    std::uint32_t actor = 0;
    model::Role role = model::Role::joint;
    model::Basis basis = model::Basis::stated;
    friend bool operator==(const SketchEdge&, const SketchEdge&) = default;
};

/// A plan as plain vectors, for brute force. Tasks are called t0, t1, …, actors a0, a1, ….
struct Sketch {
    std::size_t tasks = 0;
    std::vector<model::ActorKind> actors{};             ///< kinds
    std::vector<std::vector<std::uint32_t>> members{};  ///< of each actor; empty for most
    std::vector<SketchEdge> edges{};                    ///< in any order, without repeats
};

struct SketchLimits {
    std::size_t tasks = 6;
    std::size_t actors = 5;
    double density = 0.4;  ///< how likely a (task, actor) pair has an edge
};

/// A random plan without repeated (task, actor, role); collectives have members now and then, circles too.
/// The same generator state gives the same sketch.
[[nodiscard]] Sketch random_sketch(std::mt19937& random, const SketchLimits& limits = {});

[[nodiscard]] model::Plan plan_from(const Sketch& sketch, std::string_view jurisdiction = "");

/// Less than `limit`, which is at least 1.
[[nodiscard]] std::uint32_t below(std::mt19937& random, std::size_t limit);

}  // namespace zeren::testing
