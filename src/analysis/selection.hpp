#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analysis/due_dates.hpp"
#include "analysis/enum_set.hpp"
#include "graph/accountability_graph.hpp"

namespace zeren::analysis {

/// A group of one plan, by the label that its tasks carry.
struct GroupInPlan {
    std::uint32_t plan = 0;
    std::string label{};
    friend auto operator<=>(const GroupInPlan&, const GroupInPlan&) = default;
};

/// What a request wants to look at. `plans`, `groups`, `statuses`, `due` and `tasks` select tasks, `kinds`
/// actors, `roles` and `bases` edges; what is absent selects everything. Plans are rows of the graph:
/// `find_plan` and `find_group` turn what a person wrote into these.
struct Selection {
    std::optional<std::vector<std::uint32_t>> plans{};
    std::optional<std::vector<GroupInPlan>> groups{};
    std::optional<EnumSet<model::Status>> statuses{};
    std::optional<EnumSet<model::ActorKind>> kinds{};
    std::optional<EnumSet<model::Role>> roles{};
    std::optional<EnumSet<model::Basis>> bases{};
    std::optional<DueFilter> due{};
    std::optional<std::vector<bool>> tasks{};  ///< by row of the graph: whether a condition lets it stand

    [[nodiscard]] bool narrows_tasks() const { return plans || groups || statuses || due || tasks; }
    [[nodiscard]] bool narrows_edges() const { return kinds || roles || bases; }
};

/// Which edges a question looks at where the selection names no basis: all but `named` ones, or all.
enum class UsualEdges : std::uint8_t { owners, all };

/// The part of a graph that a selection leaves: its tasks, its actors, and the edges that join them. Every
/// question is answered as if nothing else existed. A task without a status is in no selection by status.
///
/// Holds a reference to the graph. Making one is O(1), or O(tasks) where the selection narrows tasks;
/// each test is O(1).
class Scope {
  public:
    Scope(const graph::AccountabilityGraph& graph, const Selection& selection, UsualEdges usual);

    [[nodiscard]] const graph::AccountabilityGraph& graph() const { return *graph_; }

    [[nodiscard]] bool includes(graph::TaskVertex task) const { return !tasks_ || (*tasks_)[task.row()]; }
    [[nodiscard]] bool includes(graph::ActorVertex actor) const {
        return !kinds_ || kinds_->has(graph_->kind(actor));
    }
    /// Whether role, basis, and both ends of the edge are selected.
    [[nodiscard]] bool includes(graph::EdgeIndex edge) const {
        return allows_basis(edge) && (!asks_beyond_bases_ || allows_role_and_ends(edge));
    }
    /// Whether an edge makes its actor an owner here: its basis is selected, whatever its role.
    [[nodiscard]] bool allows_basis(graph::EdgeIndex edge) const {
        return any_basis_ || bases_.has(graph_->basis(edge));
    }
    /// Whether the selection itself names the bases.
    [[nodiscard]] bool names_bases() const { return names_bases_; }
    /// Whether roles, bases or kinds leave edges out, the usual ones apart.
    [[nodiscard]] bool narrows_edges() const { return narrows_edges_; }
    /// Whether plans, groups, statuses, deadlines or a condition leave tasks out.
    [[nodiscard]] bool narrows_tasks() const { return tasks_.has_value(); }

    /// Calls `visit(edge)` for each selected edge of a task in document order, or of an actor in task order.
    template <class Vertex, class Visit>
    void each_edge(Vertex vertex, Visit visit) const {
        for (auto edge : graph_->edges_of(vertex)) {
            if (includes(edge)) visit(edge);
        }
    }
    /// Whether any edge of a task or actor is selected.
    template <class Vertex>
    [[nodiscard]] bool has_edge(Vertex vertex) const {
        for (auto edge : graph_->edges_of(vertex)) {
            if (includes(edge)) return true;
        }
        return false;
    }
    /// Calls `visit(task)` for each selected task in document order.
    template <class Visit>
    void each_task(Visit visit) const {
        for (auto task : graph_->tasks()) {
            if (includes(task)) visit(task);
        }
    }

  private:
    /// What selects nothing is not looked up: a column that no question needs stays on the disk.
    [[nodiscard]] bool allows_role_and_ends(graph::EdgeIndex edge) const {
        return roles_.has(graph_->role(edge)) && (!kinds_ || includes(graph_->actor(edge))) &&
               (!tasks_ || includes(graph_->task(edge)));
    }

    const graph::AccountabilityGraph* graph_;
    std::optional<std::vector<bool>> tasks_;
    std::optional<EnumSet<model::ActorKind>> kinds_;
    EnumSet<model::Role> roles_;
    EnumSet<model::Basis> bases_;
    bool any_basis_ = false;
    bool asks_beyond_bases_ = false;  ///< whether roles, kinds or tasks are narrowed
    bool names_bases_ = false;
    bool narrows_edges_ = false;
};

}  // namespace zeren::analysis
