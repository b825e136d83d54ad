#pragma once

#include <cstddef>
#include <map>
#include <string>

#include "graph/accountability_graph.hpp"
#include "render/phrases.hpp"
#include "render/role_marks.hpp"

namespace zeren::render {

/// The part that an edge shows: its role, and whether that is inferred.
[[nodiscard]] Part part_of(const graph::AccountabilityGraph& graph, graph::EdgeIndex edge);

/// How many edges of each part somebody has, leads first, stated before inferred.
class PartCounts {
  public:
    void add(Part part, std::size_t edges = 1);
    void add(const PartCounts& others);
    [[nodiscard]] bool empty() const { return counts_.empty(); }
    [[nodiscard]] bool has_inferred() const;
    [[nodiscard]] const std::map<Part, std::size_t>& all() const { return counts_; }
    /// "(牵)3 (配)12".
    [[nodiscard]] std::string words(const Phrases& phrases) const;

  private:
    std::map<Part, std::size_t> counts_;
};

/// The owner edges of an actor, counted by part.
[[nodiscard]] PartCounts owned_parts(const graph::AccountabilityGraph& graph, graph::ActorVertex actor);

/// Leads count whole, all else half: the load of the design's measures with default weights.
[[nodiscard]] double usual_load(const PartCounts& parts);

/// The weight of one edge of a role in that.
[[nodiscard]] constexpr double usual_weight(model::Role role) {
    return role == model::Role::lead ? 1.0 : 0.5;
}

}  // namespace zeren::render
