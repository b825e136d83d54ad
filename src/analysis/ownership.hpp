#pragma once

#include <vector>

#include "analysis/selection.hpp"

namespace zeren::analysis {

/// What one actor is responsible for, in document order. Owner edges by their role; tasks whose text only
/// names the actor stand apart. A task in which it holds two roles stands in two lists.
struct Owned {
    graph::ActorVertex actor{};
    std::vector<graph::TaskVertex> lead{};
    std::vector<graph::TaskVertex> cooperate{};
    std::vector<graph::TaskVertex> joint{};
    std::vector<graph::TaskVertex> named{};

    /// The owner edges: all lists but `named`.
    [[nodiscard]] std::size_t total() const { return lead.size() + cooperate.size() + joint.size(); }
};

/// Who owns what. Make the scope with `UsualEdges::all`, so that `named` is filled. O(edges of the actor).
[[nodiscard]] Owned owns(const Scope& scope, graph::ActorVertex actor);

/// One actor's part in a task, with the edge as its receipt.
struct Owner {
    graph::ActorVertex actor{};
    model::Basis basis = model::Basis::stated;
    graph::EdgeIndex edge{};
};

/// Everybody who has a part in one task, in the order in which the document names them.
struct Owners {
    graph::TaskVertex task{};
    model::TaskState state = model::TaskState::unowned;
    std::vector<Owner> lead{};
    std::vector<Owner> cooperate{};
    std::vector<Owner> joint{};
    std::vector<Owner> named{};
};

/// Who answers for a task. Roles and kinds of the scope choose who is listed; the state is the task's own,
/// from all owner edges, or from the bases that the selection names. O(edges of the task).
[[nodiscard]] Owners who(const Scope& scope, graph::TaskVertex task);

/// The tasks that nobody in particular answers for, in document order; each in one list at most.
struct Unowned {
    std::vector<graph::TaskVertex> unowned{};
    std::vector<graph::TaskVertex> no_lead{};
    std::vector<graph::TaskVertex> collective_only{};
    std::vector<graph::TaskVertex> several_leads{};
};

/// The states of all selected tasks but the well-led. O(tasks + edges).
[[nodiscard]] Unowned unowned(const Scope& scope);

}  // namespace zeren::analysis
