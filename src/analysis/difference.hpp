#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/selection.hpp"
#include "graph/accountability_graph.hpp"
#include "model/registry.hpp"

namespace zeren::analysis {

/// What became of an actor's part in a task.
enum class EdgeFate : std::uint8_t { gained, lost, new_role };

/// One actor's part in a task that is in both graphs. `actor` is of the new graph, or of the old one where
/// the edge is lost.
struct EdgeChange {
    EdgeFate fate = EdgeFate::gained;
    graph::ActorVertex actor{};
    std::optional<model::Role> before{};  ///< nothing where gained
    std::optional<model::Role> after{};   ///< nothing where lost
};

/// The owners that both sides have, in the order of each; actors of the new graph.
struct OrderChange {
    std::vector<graph::ActorVertex> before{};
    std::vector<graph::ActorVertex> after{};
};

/// Who led and who leads; actors of the old and of the new graph.
struct LeadChange {
    std::vector<graph::ActorVertex> before{};
    std::vector<graph::ActorVertex> after{};
};

/// A task of both graphs of which something has changed.
struct TaskChange {
    graph::TaskVertex before{};
    graph::TaskVertex after{};
    std::vector<EdgeChange> edges{};  ///< in document order: first those of the new graph, then the lost ones
    std::optional<OrderChange> order{};
    std::optional<LeadChange> lead{};
    model::TaskState state_before = model::TaskState::led;
    model::TaskState state_after = model::TaskState::led;
    bool new_deadline = false;  ///< due on another day; other words for the same day are none
    bool new_status = false;
    bool new_title = false;  ///< while the text says the same
    bool new_group = false;  ///< in a group of another title; one of another number alone is the same
    /// Of the texts; 1 where they say the same but for punctuation, width and case.
    double similarity = 1.0;

    /// Whether fewer answer for it: led, several leads, no lead, only collectives, nobody.
    [[nodiscard]] bool is_worse() const;
    [[nodiscard]] bool is_reworded() const { return similarity < 1.0; }
    /// Whether anything at all has changed.
    [[nodiscard]] bool is_any() const;
};

/// A task that became several, or (merged) several that became one.
struct TaskSplit {
    graph::TaskVertex whole{};
    std::vector<graph::TaskVertex> parts{};
};

/// An actor that goes by another name now.
struct Renaming {
    graph::ActorVertex before{};
    graph::ActorVertex after{};
};

/// What changed from one graph to another. Lists stand in document order: of the new graph, where there is
/// one in it, else of the old.
struct Difference {
    std::vector<TaskChange> changed{};
    std::vector<graph::TaskVertex> gone{};
    std::vector<graph::TaskVertex> added{};
    std::vector<TaskSplit> split{};   ///< old task, new parts
    std::vector<TaskSplit> merged{};  ///< new task, old parts
    std::vector<Renaming> renamed{};
    std::vector<graph::ActorVertex> actors_gone{};   ///< with a selected edge before, and not found again
    std::vector<graph::ActorVertex> actors_added{};  ///< with a selected edge after, and not there before

    [[nodiscard]] bool empty() const;
};

/// Compares what two scopes select. Tasks are found again by id and text (differing::match_texts tells how),
/// in graphs of several plans by `plan/id`; actors by id, name, alias, and the former names of the registry.
/// A task that is only renumbered has not changed. Expected O(all text + edges).
[[nodiscard]] Difference difference(const Scope& before, const Scope& after,
                                    const model::Registry* registry = nullptr);

}  // namespace zeren::analysis
