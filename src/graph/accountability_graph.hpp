#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/ids.hpp"
#include "model/plan.hpp"
#include "model/vocabulary.hpp"

namespace zeren::graph {

/// A task or actor of the whole graph, over all of its plans. With a single plan the numbers are the plan's.
using TaskVertex = model::Id<struct TaskVertexKind>;
using ActorVertex = model::Id<struct ActorVertexKind>;
/// An edge of the whole graph; the edges of one task are contiguous and in document order.
using EdgeIndex = model::Id<struct EdgeIndexKind>;

/// A row of one of the graph's plans.
template <class IdType>
struct InPlan {
    std::uint32_t plan = 0;
    IdType row{};
};

/// An edge to be drawn over the vertices of an existing graph; see `AccountabilityGraph::with_edges`.
struct DerivedEdge {
    TaskVertex task{};
    ActorVertex actor{};
    model::Role role = model::Role::joint;
    model::Basis basis = model::Basis::stated;
    EdgeIndex from{};  ///< the edge of the plans that it stands for: its receipt
};

/// The bipartite graph over one or several plans: immutable, in compressed sparse rows both ways. It owns the
/// plans and reads names and titles from them. Actors of several plans are one vertex where both jurisdiction
/// and canonical name agree; without a jurisdiction nothing is shared, and rows of one plan never are. Tasks
/// stand in the order of the plans, actors in the order in which the plans bring them.
///
/// Over a single plan the task side is the plan's own columns; the actor side adds 4 bytes an edge. Graphs
/// that are derived from one another share the plans.
class AccountabilityGraph {
  public:
    explicit AccountabilityGraph(std::vector<model::Plan> plans);
    AccountabilityGraph(AccountabilityGraph&&) noexcept = default;
    AccountabilityGraph& operator=(AccountabilityGraph&&) noexcept = default;
    AccountabilityGraph(const AccountabilityGraph&) = delete;
    AccountabilityGraph& operator=(const AccountabilityGraph&) = delete;
    ~AccountabilityGraph() = default;

    /// The same plans, tasks and actors joined by other edges. Edges must be sorted by task. The plans are
    /// shared, not copied: both graphs may live as long as they like.
    [[nodiscard]] static AccountabilityGraph with_edges(const AccountabilityGraph& base,
                                                        std::span<const DerivedEdge> edges);

    [[nodiscard]] std::size_t task_count() const { return task_plan_starts_.back(); }
    [[nodiscard]] std::size_t actor_count() const { return actor_homes_.size(); }
    [[nodiscard]] std::size_t edge_count() const { return tasks_.size(); }
    [[nodiscard]] model::Rows<TaskVertex> tasks() const { return model::Rows<TaskVertex>(task_count()); }
    [[nodiscard]] model::Rows<ActorVertex> actors() const { return model::Rows<ActorVertex>(actor_count()); }
    [[nodiscard]] model::Rows<EdgeIndex> edges() const { return model::Rows<EdgeIndex>(edge_count()); }

    /// O(1); the edges of a task in document order.
    [[nodiscard]] model::Rows<EdgeIndex> edges_of(TaskVertex task) const {
        return {EdgeIndex{task_offsets_[task.row()]}, EdgeIndex{task_offsets_[task.row() + 1]}};
    }
    /// O(1); the edges of an actor in task order.
    [[nodiscard]] std::span<const EdgeIndex> edges_of(ActorVertex actor) const {
        const auto begin = actor_offsets_[actor.row()];
        return std::span(actor_edges_).subspan(begin, actor_offsets_[actor.row() + 1] - begin);
    }
    [[nodiscard]] TaskVertex task(EdgeIndex edge) const { return {tasks_[edge.row()]}; }
    [[nodiscard]] ActorVertex actor(EdgeIndex edge) const { return {actors_[edge.row()]}; }
    [[nodiscard]] model::Role role(EdgeIndex edge) const { return roles_[edge.row()]; }
    [[nodiscard]] model::Basis basis(EdgeIndex edge) const;

    [[nodiscard]] std::size_t plan_count() const { return plans_->size(); }
    [[nodiscard]] const model::Plan& plan(std::size_t number) const { return (*plans_)[number]; }
    [[nodiscard]] std::span<const model::Plan> plans() const { return *plans_; }
    /// Where a vertex or edge lives. An actor of several plans lives in the first that has it. O(log plans).
    [[nodiscard]] InPlan<model::TaskId> home(TaskVertex task) const;
    [[nodiscard]] InPlan<model::ActorId> home(ActorVertex actor) const { return actor_homes_[actor.row()]; }
    [[nodiscard]] InPlan<model::EdgeId> home(EdgeIndex edge) const;
    /// The vertex of a plan's row.
    [[nodiscard]] TaskVertex vertex(std::size_t plan, model::TaskId task) const {
        return {task_plan_starts_[plan] + task.value};
    }
    [[nodiscard]] ActorVertex vertex(std::size_t plan, model::ActorId actor) const;

    /// Shorthands for what answers and pictures ask of most rows.
    [[nodiscard]] const model::Plan& plan_of(TaskVertex task) const { return plan(home(task).plan); }
    [[nodiscard]] std::string_view id(TaskVertex task) const;
    [[nodiscard]] std::string_view title(TaskVertex task) const;
    [[nodiscard]] std::string_view group_label(TaskVertex task) const;
    /// The title and the printed number of the declared group; without one the label, and no number.
    [[nodiscard]] std::string_view group_title(TaskVertex task) const;
    [[nodiscard]] std::string_view group_number(TaskVertex task) const;
    [[nodiscard]] std::string_view id(ActorVertex actor) const;
    [[nodiscard]] std::string_view name(ActorVertex actor) const;
    [[nodiscard]] std::string_view short_name(ActorVertex actor) const;
    [[nodiscard]] std::string_view jurisdiction(ActorVertex actor) const;
    [[nodiscard]] model::ActorKind kind(ActorVertex actor) const;

  private:
    AccountabilityGraph() = default;
    void join_actors();
    void point_at_single_plan();
    void concatenate_edges();
    void index_actors();

    std::shared_ptr<const std::vector<model::Plan>> plans_;
    std::vector<std::uint32_t> task_plan_starts_{0};  ///< plan -> its first task; plans + 1 entries
    std::vector<std::uint32_t> edge_plan_starts_{0};
    std::vector<std::vector<ActorVertex>>
        plan_actors_;  ///< plan, its actor -> vertex; empty for a single plan
    std::vector<InPlan<model::ActorId>> actor_homes_;

    // The edge columns: views of the single plan, or of the owned arrays below.
    std::span<const std::uint32_t> task_offsets_;
    std::span<const std::uint32_t> tasks_;
    std::span<const std::uint32_t> actors_;
    std::span<const model::Role> roles_;
    std::vector<std::uint32_t> owned_offsets_, owned_tasks_, owned_actors_;
    std::vector<model::Role> owned_roles_;
    std::vector<model::Basis> owned_bases_;  ///< only of derived edges
    std::vector<EdgeIndex> derived_from_;    ///< only of derived edges

    std::vector<std::uint32_t> actor_offsets_;
    std::vector<EdgeIndex> actor_edges_;
};

}  // namespace zeren::graph
