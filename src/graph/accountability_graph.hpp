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
#include "model/stored.hpp"
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
        return actor_edges_.values().subspan(begin, actor_offsets_[actor.row() + 1] - begin);
    }
    [[nodiscard]] TaskVertex task(EdgeIndex edge) const { return {tasks_[edge.row()]}; }
    [[nodiscard]] ActorVertex actor(EdgeIndex edge) const { return {actors_[edge.row()]}; }
    [[nodiscard]] model::Role role(EdgeIndex edge) const { return roles_[edge.row()]; }
    [[nodiscard]] model::Basis basis(EdgeIndex edge) const {
        return edge.row() < bases_.size() ? bases_[edge.row()] : model::Basis::stated;
    }

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

    /// Brings what tells a task closer to the processor, for whoever will tell many: where its texts lie,
    /// and, once that is there, these.
    void fetch_row(TaskVertex task) const {
        const auto at = home(task);
        plan(at.plan).fetch_row(at.row);
    }
    void fetch_texts(TaskVertex task) const {
        const auto at = home(task);
        plan(at.plan).fetch_texts(at.row);
    }

    /// The same of all that an edge is, and with it of its neighbours at the same task, and of where these
    /// begin and end.
    void fetch(EdgeIndex edge) const {
        __builtin_prefetch(tasks_.data() + edge.row());
        __builtin_prefetch(actors_.data() + edge.row());
        __builtin_prefetch(roles_.data() + edge.row());
        if (edge.row() < bases_.size()) __builtin_prefetch(bases_.data() + edge.row());
    }
    void fetch_edges_of(TaskVertex task) const { __builtin_prefetch(task_offsets_.data() + task.row()); }

    /// Gives memory back that can be had again from packed files.
    void let_go() const {
        if (plan_count() == 1) plan(0).let_go();
    }

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
    [[nodiscard]] model::ActorKind kind(ActorVertex actor) const {
        return actor.row() < kinds_.size() ? kinds_[actor.row()] : model::ActorKind::unknown;
    }

  private:
    friend class GraphStorage;

    AccountabilityGraph() = default;
    explicit AccountabilityGraph(std::shared_ptr<const std::vector<model::Plan>> plans);
    void join_actors();
    void concatenate_edges();
    void concatenate_actors();
    void index_actors();
    /// Sets the views of the columns: of the single plan, or of the joined arrays.
    void look_at_columns();

    std::shared_ptr<const std::vector<model::Plan>> plans_;
    std::vector<std::uint32_t> task_plan_starts_{0};  ///< plan -> its first task; plans + 1 entries
    std::vector<std::uint32_t> edge_plan_starts_{0};
    std::vector<std::uint32_t> actor_plan_starts_{0};
    model::Stored<ActorVertex> plan_actors_;  ///< actor of a plan -> vertex; empty for a single plan
    model::Stored<InPlan<model::ActorId>> actor_homes_;

    // The columns that questions scan, and the arrays behind them where there are several plans or derived
    // edges. Bases and kinds may be shorter than their rows: those behind are as usual.
    std::span<const std::uint32_t> task_offsets_;
    std::span<const std::uint32_t> tasks_;
    std::span<const std::uint32_t> actors_;
    std::span<const model::Role> roles_;
    std::span<const model::Basis> bases_;
    std::span<const model::ActorKind> kinds_;
    model::Stored<std::uint32_t> joined_offsets_, joined_tasks_, joined_actors_;
    model::Stored<model::Role> joined_roles_;
    model::Stored<model::Basis> joined_bases_;
    model::Stored<model::ActorKind> joined_kinds_;
    std::vector<EdgeIndex> derived_from_;  ///< only of derived edges

    model::Stored<std::uint32_t> actor_offsets_;
    model::Stored<EdgeIndex> actor_edges_;
};

}  // namespace zeren::graph
