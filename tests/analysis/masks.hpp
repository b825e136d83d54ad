#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "graph/accountability_graph.hpp"
#include "testing/sketch.hpp"

namespace zeren::analysis {

inline graph::AccountabilityGraph graph_of(const testing::Sketch& sketch) {
    std::vector<model::Plan> plans;
    plans.push_back(plan_from(sketch));
    return graph::AccountabilityGraph(std::move(plans));
}

/// The owners (or leads) of each task as bits, tasks without any left out.
inline std::vector<std::uint32_t> masks_of(const testing::Sketch& sketch, bool leads_only = false) {
    std::vector<std::uint32_t> masks(sketch.tasks);
    for (const auto& edge : sketch.edges) {
        if (edge.basis == model::Basis::named || (leads_only && edge.role != model::Role::lead)) continue;
        masks[edge.task] |= 1U << edge.actor;
    }
    std::erase(masks, 0U);
    return masks;
}

inline std::uint32_t mask_of(const std::vector<graph::ActorVertex>& actors) {
    std::uint32_t mask = 0;
    for (auto actor : actors) mask |= 1U << actor.value;
    return mask;
}

/// Small enough to try everything.
inline constexpr testing::SketchLimits all_subsets{.tasks = 7, .actors = 6, .density = 0.5};

}  // namespace zeren::analysis
