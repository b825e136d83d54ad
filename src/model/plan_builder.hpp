#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/plan.hpp"

namespace zeren::model {

struct GroupRow {
    std::string_view id{};
    std::string_view title{};
    std::string_view number{};
    std::string_view extra{};  ///< unknown members as raw JSON text
};

struct ActorRow {
    std::string_view id{};
    std::string_view name{};
    std::string_view short_name{};
    ActorKind kind = ActorKind::unknown;
    std::vector<std::string> aliases{};
    std::optional<double> capacity{};
    std::string_view extra{};
};

struct TaskRow {
    std::string_view id{};
    std::string_view title{};
    std::string_view text{};
    GroupId group = GroupId::none();
    std::string_view group_label{};  ///< only where `group` is none
    std::string_view number{};
    std::string_view owner_text{};
    Due due{};
    std::optional<Status> status{};
    double weight = 1.0;
    Origin origin{};
    std::string_view extra{};
};

struct EdgeRow {
    TaskId task{};
    ActorId actor{};
    Role role = Role::joint;
    Basis basis = Basis::stated;
    std::string_view rule{};
    Origin origin{};
    std::string_view extra{};
};

/// Two edges, by the order in which they were added, that join the same task and actor in the same role.
struct RepeatedEdge {
    std::size_t first = 0;
    std::size_t second = 0;
};

/// Fills the columns of a plan row by row. The caller sees to it that ids are new (`find_…` tells), that rows
/// referred to exist and that texts fit the arena; a breach of that is a bug and throws std::logic_error.
class PlanBuilder {
  public:
    PlanBuilder() = default;
    /// Starts from a plan, to change it. `keep_edges` false leaves its edges out.
    explicit PlanBuilder(Plan plan, bool keep_edges = true);

    PlanInfo& info() { return plan_.info_; }
    [[nodiscard]] bool fits(std::string_view text) const { return plan_.arena_.fits(text); }
    /// Room for what is to come, where the caller can guess it.
    void reserve(std::size_t tasks, std::size_t edges, std::size_t text_bytes);

    /// From here on ids are not looked up as rows come; `index_ids` does so for all at once.
    void index_ids_later() { is_indexing_ = false; }
    /// Makes the rows added so far known to `find_…`. False where two rows of a kind have the same id.
    [[nodiscard]] bool index_ids();

    GroupId add(const GroupRow& row);
    ActorId add(const ActorRow& row);
    TaskId add(const TaskRow& row);
    void add(const EdgeRow& row);
    void set_members(ActorId collective, std::vector<ActorId> members);
    /// Gives an actor another name; the old one joins its aliases.
    void rename(ActorId actor, std::string_view name);
    void set_kind(ActorId actor, ActorKind kind) { plan_.actor_kinds_.set(actor, kind); }
    void set_depends(TaskId task, std::vector<TaskId> depends);
    /// Puts a task that was added with a label into the declared group.
    void set_group(TaskId task, GroupId group);
    /// Replaces a task's deadline; one that is not known takes it away.
    void set_due(TaskId task, Due due);
    /// Replaces how far a task is; nothing takes it away.
    void set_status(TaskId task, std::optional<Status> status);

    [[nodiscard]] std::optional<GroupId> find_group(std::string_view id) const {
        return plan_.find_group(id);
    }
    [[nodiscard]] std::optional<ActorId> find_actor(std::string_view id) const {
        return plan_.find_actor(id);
    }
    [[nodiscard]] std::optional<TaskId> find_task(std::string_view id) const { return plan_.find_task(id); }
    [[nodiscard]] std::size_t task_count() const { return plan_.task_count_; }
    [[nodiscard]] std::size_t edge_count() const { return plan_.edge_tasks_.size(); }
    /// What was added so far; edges are not yet sorted.
    [[nodiscard]] const Plan& so_far() const { return plan_; }
    /// True where an edge may name this rule: a plan holds at most 65,534 different ones.
    [[nodiscard]] bool fits_rule(std::string_view rule) const;

    /// An edge with nothing but its role: its basis is the usual one of that.
    void add(TaskId task, ActorId actor, Role role);

    /// Every repetition of a (task, actor, role), by the order of adding; `first` is the one just before
    /// `second` among the equal ones. At most `most`. Sorts the edges by task. O(edges).
    [[nodiscard]] std::vector<RepeatedEdge> repeated_edges(std::size_t most);
    /// The row of an edge by the order of adding, once the edges are sorted. O(edges).
    [[nodiscard]] EdgeId edge_added(std::size_t number) const;

    /// The plan, with its edges sorted by task (stable). O(tasks + edges).
    [[nodiscard]] Plan finish() &&;

  private:
    Plan::StoredOrigin store(const Origin& origin);
    std::uint16_t rule_number(std::string_view rule);
    void sort_edges();
    [[nodiscard]] std::size_t added(std::size_t row) const { return order_.empty() ? row : order_[row]; }

    template <class IdType>
    void index(IdIndex& ids, IdType row);

    Plan plan_;
    bool is_indexing_ = true;
    /// Of sorted edges, the order of adding; empty where they came sorted.
    std::vector<std::uint32_t> order_;
    std::map<std::string, std::uint16_t, std::less<>> rule_numbers_;
};

}  // namespace zeren::model
