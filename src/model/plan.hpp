#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/columns.hpp"
#include "model/id_index.hpp"
#include "model/ids.hpp"
#include "model/origin.hpp"
#include "model/vocabulary.hpp"
#include "support/file_bytes.hpp"

namespace zeren::model {

/// What a plan says about itself. `extra` holds unknown members as raw JSON text (`"a":1,"b":[]`), so that
/// they are written back.
struct PlanInfo {
    std::string id{};
    std::string title{};
    std::string issuer{};
    std::string number{};
    std::string date{};
    std::string language{};
    std::string jurisdiction{};
    std::string source{};
    std::string part{};
    std::string lead_rule{};
    std::string extra{};
    std::string file_extra{};  ///< unknown members beside `plan`, `groups`, `actors`, `tasks`, `edges`

    friend bool operator==(const PlanInfo&, const PlanInfo&) = default;
};

/// One plan: tasks in groups, actors, and the edges between them, as immutable columns. Groups, tasks and
/// actors stand in the order of the document (or file); edges are sorted by task and keep, within a task, the
/// order in which the document names the owners. Built by a PlanBuilder. All accessors are O(1).
class Plan {
  public:
    [[nodiscard]] const PlanInfo& info() const { return info_; }

    [[nodiscard]] std::size_t group_count() const { return group_count_; }
    [[nodiscard]] std::size_t actor_count() const { return actor_count_; }
    [[nodiscard]] std::size_t task_count() const { return task_count_; }
    [[nodiscard]] std::size_t edge_count() const { return edge_tasks_.size(); }
    [[nodiscard]] Rows<GroupId> groups() const { return Rows<GroupId>(group_count_); }
    [[nodiscard]] Rows<ActorId> actors() const { return Rows<ActorId>(actor_count_); }
    [[nodiscard]] Rows<TaskId> tasks() const { return Rows<TaskId>(task_count_); }
    [[nodiscard]] Rows<EdgeId> edges() const { return Rows<EdgeId>(edge_tasks_.size()); }

    [[nodiscard]] std::string_view id(GroupId group) const { return group_ids_.at(ids_, group); }
    [[nodiscard]] std::string_view title(GroupId group) const { return group_titles_.at(arena_, group); }
    [[nodiscard]] std::string_view number(GroupId group) const { return group_numbers_.at(arena_, group); }
    [[nodiscard]] std::string_view extra(GroupId group) const { return group_extras_.at(arena_, group); }

    [[nodiscard]] std::string_view id(ActorId actor) const { return actor_ids_.at(ids_, actor); }
    [[nodiscard]] std::string_view name(ActorId actor) const { return actor_names_.at(arena_, actor); }
    /// The short name; the name where none is given.
    [[nodiscard]] std::string_view short_name(ActorId actor) const;
    [[nodiscard]] bool has_short_name(ActorId actor) const {
        return !actor_shorts_.at(arena_, actor).empty();
    }
    [[nodiscard]] ActorKind kind(ActorId actor) const { return actor_kinds_[actor]; }
    [[nodiscard]] std::span<const std::string> aliases(ActorId actor) const;
    /// The members of a collective, in the order of the registry.
    [[nodiscard]] std::span<const ActorId> members(ActorId actor) const;
    [[nodiscard]] std::optional<double> capacity(ActorId actor) const;
    [[nodiscard]] std::string_view extra(ActorId actor) const { return actor_extras_.at(arena_, actor); }

    [[nodiscard]] std::string_view id(TaskId task) const { return task_ids_.at(ids_, task); }
    [[nodiscard]] std::string_view title(TaskId task) const { return task_titles_.at(arena_, task); }
    /// The full text; empty where it says no more than the title.
    [[nodiscard]] std::string_view text(TaskId task) const { return task_texts_.at(arena_, task); }
    [[nodiscard]] std::string_view number(TaskId task) const { return task_numbers_.at(arena_, task); }
    [[nodiscard]] std::string_view owner_text(TaskId task) const {
        return task_owner_texts_.at(arena_, task);
    }
    /// The declared group, or none.
    [[nodiscard]] GroupId group(TaskId task) const { return task_groups_[task]; }
    /// What `group` says: the id of the declared group, or the plain label of a plan without `groups`.
    [[nodiscard]] std::string_view group_label(TaskId task) const;
    [[nodiscard]] std::optional<Status> status(TaskId task) const;
    [[nodiscard]] double weight(TaskId task) const { return task_weights_[task]; }
    [[nodiscard]] const Due* due(TaskId task) const { return task_dues_.find(task); }
    [[nodiscard]] std::span<const TaskId> depends(TaskId task) const;
    [[nodiscard]] Origin origin(TaskId task) const { return origin_of(task_origins_[task]); }
    [[nodiscard]] std::string_view extra(TaskId task) const { return task_extras_.at(arena_, task); }

    /// The edges of a task, contiguous, in the order of the document.
    [[nodiscard]] Rows<EdgeId> edges_of(TaskId task) const {
        return {EdgeId{task_edges_[task.row()]}, EdgeId{task_edges_[task.row() + 1]}};
    }
    [[nodiscard]] TaskId task(EdgeId edge) const { return edge_tasks_[edge.row()]; }
    [[nodiscard]] ActorId actor(EdgeId edge) const { return edge_actors_[edge.row()]; }
    [[nodiscard]] Role role(EdgeId edge) const { return edge_roles_[edge.row()]; }
    [[nodiscard]] Basis basis(EdgeId edge) const { return edge_bases_[edge]; }
    /// The rule that made the edge, empty where none is recorded.
    [[nodiscard]] std::string_view rule(EdgeId edge) const { return rule_names_[edge_rules_[edge]]; }
    [[nodiscard]] Origin origin(EdgeId edge) const { return origin_of(edge_origins_[edge]); }
    [[nodiscard]] std::string_view extra(EdgeId edge) const { return edge_extras_.at(arena_, edge); }

    /// Whole columns, for scans. Offsets have task_count() + 1 entries.
    [[nodiscard]] std::span<const std::uint32_t> edge_offsets() const { return task_edges_.values(); }
    [[nodiscard]] std::span<const TaskId> edge_tasks() const { return edge_tasks_.values(); }
    [[nodiscard]] std::span<const ActorId> edge_actors() const { return edge_actors_.values(); }
    [[nodiscard]] std::span<const Role> edge_roles() const { return edge_roles_.values(); }
    /// The bases up to the last edge that is not `stated`; those behind are.
    [[nodiscard]] std::span<const Basis> edge_bases() const { return edge_bases_.values(); }
    [[nodiscard]] std::span<const ActorKind> actor_kinds() const { return actor_kinds_.values(); }

    /// Rows by printed id. Expected O(1).
    [[nodiscard]] std::optional<TaskId> find_task(std::string_view id) const;
    [[nodiscard]] std::optional<ActorId> find_actor(std::string_view id) const;
    [[nodiscard]] std::optional<GroupId> find_group(std::string_view id) const;

    /// Finding many rows: `fetch_…` for some, then `guess_…` for the same, then `find_…`, so that the memory
    /// that they need is on its way while others are looked at.
    void fetch_task(std::uint64_t hash) const { task_index_.fetch_slot(hash); }
    void fetch_actor(std::uint64_t hash) const { actor_index_.fetch_slot(hash); }
    void guess_task(std::uint64_t hash) const {
        if (const auto row = task_index_.guess(hash)) task_ids_.fetch(TaskId{*row});
    }
    void guess_actor(std::uint64_t hash) const {
        if (const auto row = actor_index_.guess(hash)) actor_ids_.fetch(ActorId{*row});
    }
    [[nodiscard]] std::optional<TaskId> find_task(std::string_view id, std::uint64_t hash) const;
    [[nodiscard]] std::optional<ActorId> find_actor(std::string_view id, std::uint64_t hash) const;
    /// The same for what tells a task: first where its texts lie, then these.
    void fetch_row(TaskId task) const {
        task_ids_.fetch(task);
        task_titles_.fetch(task);
        task_labels_.fetch(task);
    }
    void fetch_texts(TaskId task) const {
        task_ids_.fetch_text(ids_, task);
        task_titles_.fetch_text(arena_, task);
        task_labels_.fetch_text(arena_, task);
    }

    /// Gives memory back that can be had again from a packed file. O(memory given back).
    void let_go() const {
        if (backing_) backing_->passed(backing_->bytes().size());
    }

  private:
    friend class PlanBuilder;
    friend class PlanStorage;

    /// An origin with its texts in the arena.
    struct StoredOrigin {
        std::uint32_t line = 0, column = 0, table = 0, row = 0, cell = 0;
        std::uint32_t unused = 0;  ///< so that packed files hold no accidental bytes
        TextArena::Slice part{}, place{}, extra{};
        friend bool operator==(const StoredOrigin&, const StoredOrigin&) = default;
    };
    [[nodiscard]] Origin origin_of(const StoredOrigin& stored) const;

    PlanInfo info_;
    TextArena ids_;    ///< printed ids, close together: look-ups read nothing else
    TextArena arena_;  ///< all other texts
    std::size_t group_count_ = 0, actor_count_ = 0, task_count_ = 0;

    TextColumn<GroupId> group_ids_, group_titles_, group_numbers_, group_extras_;
    IdIndex group_index_;

    TextColumn<ActorId> actor_ids_, actor_names_, actor_shorts_, actor_extras_;
    Column<ActorId, ActorKind> actor_kinds_{ActorKind::unknown};
    SparseColumn<ActorId, std::vector<std::string>> actor_aliases_;
    SparseColumn<ActorId, std::vector<ActorId>> actor_members_;
    SparseColumn<ActorId, double> actor_capacities_;
    IdIndex actor_index_;

    TextColumn<TaskId> task_ids_, task_titles_, task_texts_, task_numbers_, task_owner_texts_, task_labels_,
        task_extras_;
    Column<TaskId, GroupId> task_groups_{GroupId::none()};
    SparseColumn<TaskId, Status> task_statuses_;
    Column<TaskId, double> task_weights_{1.0};
    SparseColumn<TaskId, Due> task_dues_;
    SparseColumn<TaskId, std::vector<TaskId>> task_depends_;
    Column<TaskId, StoredOrigin> task_origins_;
    IdIndex task_index_;

    Stored<std::uint32_t> task_edges_{support::LargeVector<std::uint32_t>{0}};
    Stored<TaskId> edge_tasks_;
    Stored<ActorId> edge_actors_;
    Stored<Role> edge_roles_;
    Column<EdgeId, Basis> edge_bases_{Basis::stated};
    Column<EdgeId, std::uint16_t> edge_rules_{0};
    Column<EdgeId, StoredOrigin> edge_origins_;
    TextColumn<EdgeId> edge_extras_;
    std::vector<std::string> rule_names_{""};
    std::shared_ptr<const support::FileBytes> backing_;  ///< keeps in place what columns lie in
};

}  // namespace zeren::model
