#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/accountability_graph.hpp"
#include "render/drawing.hpp"

namespace zeren::render {

/// One group of a plan, or its tasks without a group, in document order.
struct OutlineGroup {
    std::uint32_t plan = 0;
    std::string id{};      ///< of the declared group, or the plain label; empty for tasks without a group
    std::string number{};  ///< as printed: "一"; empty where none is
    std::string title{};   ///< number and title as one text, shown text
    std::vector<graph::TaskVertex> tasks{};
};

/// The groups of all plans: plan by plan, each in the order of its first task; a declared group without tasks
/// behind the declared group before it. O(tasks + groups).
[[nodiscard]] std::vector<OutlineGroup> outline_of(const graph::AccountabilityGraph& graph);

/// A task's printed number, else its id.
[[nodiscard]] std::string label_of(const graph::AccountabilityGraph& graph, graph::TaskVertex task);
/// Those of the tasks of some edges, with a comma between.
[[nodiscard]] std::string labels_of(const graph::AccountabilityGraph& graph,
                                    std::span<const graph::EdgeIndex> edges, std::string_view comma);

/// The task's full text, and its title where the text does not begin with it.
struct TaskText {
    std::string heading{};
    std::string text{};
};
[[nodiscard]] TaskText text_of(const graph::AccountabilityGraph& graph, graph::TaskVertex task);

/// What to print of an actor: the name, or the id where it has none.
[[nodiscard]] std::string full_name(const graph::AccountabilityGraph& graph, graph::ActorVertex actor);
[[nodiscard]] std::string brief_name(const graph::AccountabilityGraph& graph, graph::ActorVertex actor);

/// How many actors have any edge.
[[nodiscard]] std::size_t acting(const graph::AccountabilityGraph& graph);

/// What a mark for these rows means; the plan only where there are several.
[[nodiscard]] Meaning meaning_of(const graph::AccountabilityGraph& graph, const OutlineGroup& group);
[[nodiscard]] Meaning meaning_of(const graph::AccountabilityGraph& graph, graph::TaskVertex task);
[[nodiscard]] Meaning meaning_of(const graph::AccountabilityGraph& graph, graph::ActorVertex actor);
[[nodiscard]] Meaning meaning_of(const graph::AccountabilityGraph& graph, graph::EdgeIndex edge);
/// Of one actor's edges, at least one: the first's meaning with the ids of all tasks.
[[nodiscard]] Meaning meaning_of(const graph::AccountabilityGraph& graph,
                                 std::span<const graph::EdgeIndex> edges);

}  // namespace zeren::render
