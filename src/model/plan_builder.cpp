#include "model/plan_builder.hpp"

#include <algorithm>
#include <limits>
#include <stdexcept>
#include <utility>

#include "support/large_memory.hpp"

namespace zeren::model {
namespace {

constexpr std::size_t most_rules = std::numeric_limits<std::uint16_t>::max();

void require(bool holds, const char* what) {
    if (!holds) throw std::logic_error(what);
}

template <class Value>
void permute(Stored<Value>& column, const std::vector<std::uint32_t>& order) {
    support::LargeVector<Value> moved(order.size());
    const auto from = column.values();
    for (std::size_t to = 0; to < order.size(); ++to) moved[to] = from[order[to]];
    column.own() = std::move(moved);
}

/// Where the edges of each task start once they are sorted; the last entry is their number.
support::LargeVector<std::uint32_t> starts_of(std::span<const TaskId> tasks, std::size_t task_count) {
    support::LargeVector<std::uint32_t> starts(task_count + 1, 0);
    for (auto task : tasks) ++starts[task.row() + 1];
    for (std::size_t task = 0; task < task_count; ++task) starts[task + 1] += starts[task];
    return starts;
}

/// A lazily sized column in a new order; stays empty where it was.
template <class Value>
void permute(Column<EdgeId, Value>& column, const std::vector<std::uint32_t>& order, Value unset) {
    if (column.values().empty()) return;
    Column<EdgeId, Value> out(unset);
    for (std::size_t to = 0; to < order.size(); ++to) out.set(id_of<EdgeId>(to), column[EdgeId{order[to]}]);
    column = std::move(out);
}

}  // namespace

PlanBuilder::PlanBuilder(Plan plan, bool keep_edges) : plan_(std::move(plan)) {
    for (std::size_t number = 1; number < plan_.rule_names_.size(); ++number)
        rule_numbers_.emplace(plan_.rule_names_[number], static_cast<std::uint16_t>(number));
    if (keep_edges) return;
    plan_.edge_tasks_ = {};
    plan_.edge_actors_ = {};
    plan_.edge_roles_ = {};
    plan_.edge_bases_ = Column<EdgeId, Basis>(Basis::stated);
    plan_.edge_rules_ = Column<EdgeId, std::uint16_t>(0);
    plan_.edge_origins_ = Column<EdgeId, Plan::StoredOrigin>{};
    plan_.edge_extras_ = TextColumn<EdgeId>{};
}

void PlanBuilder::reserve(std::size_t tasks, std::size_t edges, std::size_t text_bytes) {
    plan_.ids_.reserve(text_bytes);
    plan_.arena_.reserve(text_bytes);
    constexpr std::size_t most_actors = 4096;  // of larger plans tasks and edges are by far the most
    const auto actors = std::min(tasks, most_actors);
    plan_.actor_ids_.reserve(actors);
    plan_.actor_names_.reserve(actors);
    plan_.actor_kinds_.reserve(actors);
    plan_.task_ids_.reserve(tasks);
    plan_.task_titles_.reserve(tasks);
    plan_.task_labels_.reserve(tasks);
    plan_.edge_tasks_.reserve(edges);
    plan_.edge_actors_.reserve(edges);
    plan_.edge_roles_.reserve(edges);
}

template <class IdType>
void PlanBuilder::index(IdIndex& ids, IdType row) {
    if (!is_indexing_) return;
    const auto held = ids.add(plan_.id(row), row.value, [this](auto r) { return plan_.id(IdType{r}); });
    require(!held, "an id is added twice");
}

bool PlanBuilder::index_ids() {
    const auto add_new = [](IdIndex& ids, std::size_t count, const auto& id_of_row) {
        return ids.add_all(static_cast<std::uint32_t>(ids.size()), static_cast<std::uint32_t>(count),
                           id_of_row);
    };
    return add_new(plan_.group_index_, plan_.group_count_, [this](auto r) { return plan_.id(GroupId{r}); }) &&
           add_new(plan_.actor_index_, plan_.actor_count_, [this](auto r) { return plan_.id(ActorId{r}); }) &&
           add_new(plan_.task_index_, plan_.task_count_, [this](auto r) { return plan_.id(TaskId{r}); });
}

GroupId PlanBuilder::add(const GroupRow& row) {
    const auto id = id_of<GroupId>(plan_.group_count_);
    plan_.group_ids_.set(plan_.ids_, id, row.id);
    index(plan_.group_index_, id);
    plan_.group_titles_.set(plan_.arena_, id, row.title);
    plan_.group_numbers_.set(plan_.arena_, id, row.number);
    plan_.group_extras_.set(plan_.arena_, id, row.extra);
    ++plan_.group_count_;
    return id;
}

ActorId PlanBuilder::add(const ActorRow& row) {
    const auto id = id_of<ActorId>(plan_.actor_count_);
    plan_.actor_ids_.set(plan_.ids_, id, row.id);
    index(plan_.actor_index_, id);
    plan_.actor_names_.set(plan_.arena_, id, row.name);
    plan_.actor_shorts_.set(plan_.arena_, id, row.short_name);
    plan_.actor_kinds_.set(id, row.kind);
    if (!row.aliases.empty()) plan_.actor_aliases_.set(id, row.aliases);
    if (row.capacity) plan_.actor_capacities_.set(id, *row.capacity);
    plan_.actor_extras_.set(plan_.arena_, id, row.extra);
    ++plan_.actor_count_;
    return id;
}

TaskId PlanBuilder::add(const TaskRow& row) {
    const auto id = id_of<TaskId>(plan_.task_count_);
    plan_.task_ids_.set(plan_.ids_, id, row.id);
    index(plan_.task_index_, id);
    require(row.group.is_none() || row.group.row() < plan_.group_count_,
            "a task names a group that is not there");
    plan_.task_titles_.set(plan_.arena_, id, row.title);
    plan_.task_texts_.set(plan_.arena_, id, row.text);
    plan_.task_groups_.set(id, row.group);
    plan_.task_labels_.set_or_repeat(plan_.arena_, id, row.group_label);
    plan_.task_numbers_.set(plan_.arena_, id, row.number);
    plan_.task_owner_texts_.set(plan_.arena_, id, row.owner_text);
    if (row.due.is_known()) plan_.task_dues_.set(id, row.due);
    if (row.status) plan_.task_statuses_.set(id, *row.status);
    plan_.task_weights_.set(id, row.weight);
    if (row.origin.is_known()) plan_.task_origins_.set(id, store(row.origin));
    plan_.task_extras_.set(plan_.arena_, id, row.extra);
    ++plan_.task_count_;
    return id;
}

void PlanBuilder::add(TaskId task, ActorId actor, Role role) {
    require(task.row() < plan_.task_count_, "an edge names a task that is not there");
    require(actor.row() < plan_.actor_count_, "an edge names an actor that is not there");
    const auto id = id_of<EdgeId>(plan_.edge_tasks_.size());
    require(id.value != std::numeric_limits<std::uint32_t>::max(), "more than 4,294,967,294 edges");
    plan_.edge_tasks_.own().push_back(task);
    plan_.edge_actors_.own().push_back(actor);
    plan_.edge_roles_.own().push_back(role);
    plan_.edge_bases_.set(id, usual_basis(role));
}

void PlanBuilder::add(const EdgeRow& row) {
    add(row.task, row.actor, row.role);
    const auto id = id_of<EdgeId>(plan_.edge_tasks_.size() - 1);
    plan_.edge_bases_.set(id, row.basis);
    plan_.edge_rules_.set(id, rule_number(row.rule));
    if (row.origin.is_known()) plan_.edge_origins_.set(id, store(row.origin));
    plan_.edge_extras_.set(plan_.arena_, id, row.extra);
}

void PlanBuilder::set_members(ActorId collective, std::vector<ActorId> members) {
    plan_.actor_members_.set(collective, std::move(members));
}

void PlanBuilder::rename(ActorId actor, std::string_view name) {
    const auto held = plan_.aliases(actor);
    std::vector<std::string> aliases(held.begin(), held.end());
    std::erase(aliases, name);
    if (plan_.name(actor) != name) aliases.emplace_back(plan_.name(actor));
    plan_.actor_aliases_.set(actor, std::move(aliases));
    plan_.actor_names_.set(plan_.arena_, actor, name);
}

void PlanBuilder::set_depends(TaskId task, std::vector<TaskId> depends) {
    plan_.task_depends_.set(task, std::move(depends));
}

Plan::StoredOrigin PlanBuilder::store(const Origin& origin) {
    Plan::StoredOrigin stored{.line = origin.line,
                              .column = origin.column,
                              .table = origin.table,
                              .row = origin.row,
                              .cell = origin.cell};
    if (!origin.part.empty()) stored.part = plan_.arena_.add(origin.part);
    if (!origin.place.empty()) stored.place = plan_.arena_.add(origin.place);
    if (!origin.extra.empty()) stored.extra = plan_.arena_.add(origin.extra);
    return stored;
}

void PlanBuilder::set_group(TaskId task, GroupId group) {
    plan_.task_groups_.set(task, group);
    plan_.task_labels_.set(plan_.arena_, task, {});
}

void PlanBuilder::set_due(TaskId task, Due due) {
    if (due.is_known())
        plan_.task_dues_.set(task, std::move(due));
    else
        plan_.task_dues_.unset(task);
}

void PlanBuilder::set_status(TaskId task, std::optional<Status> status) {
    if (status)
        plan_.task_statuses_.set(task, *status);
    else
        plan_.task_statuses_.unset(task);
}

bool PlanBuilder::fits_rule(std::string_view rule) const {
    return plan_.rule_names_.size() < most_rules || rule.empty() || rule_numbers_.contains(rule);
}

std::uint16_t PlanBuilder::rule_number(std::string_view rule) {
    auto& names = plan_.rule_names_;
    if (rule.empty()) return 0;
    if (const auto known = rule_numbers_.find(rule); known != rule_numbers_.end()) return known->second;
    require(names.size() < most_rules, "more than 65,534 rules");
    const auto number = static_cast<std::uint16_t>(names.size());
    names.emplace_back(rule);
    rule_numbers_.emplace(rule, number);
    return number;
}

void PlanBuilder::sort_edges() {
    const auto tasks = plan_.edge_tasks_.values();
    auto starts = starts_of(tasks, plan_.task_count_);
    plan_.task_edges_.own() = starts;
    if (std::ranges::is_sorted(tasks)) return;
    order_.resize(tasks.size());
    for (std::uint32_t edge = 0; edge < tasks.size(); ++edge) order_[starts[tasks[edge].row()]++] = edge;
    permute(plan_.edge_tasks_, order_);
    permute(plan_.edge_actors_, order_);
    permute(plan_.edge_roles_, order_);
    permute(plan_.edge_bases_, order_, Basis::stated);
    permute(plan_.edge_rules_, order_, std::uint16_t{0});
    permute(plan_.edge_origins_, order_, Plan::StoredOrigin{});
    plan_.edge_extras_.permute(order_);
}

std::vector<RepeatedEdge> PlanBuilder::repeated_edges(std::size_t most) {
    sort_edges();
    const auto tasks = plan_.edge_tasks();
    const auto actors = plan_.edge_actors();
    const auto roles = plan_.edge_roles();
    // For each actor and role, the last task that had it, and by which edge.
    struct Last {
        TaskId task = TaskId::none();
        std::uint32_t edge = 0;
    };
    constexpr std::size_t role_count = 3;
    std::vector<Last> lasts(plan_.actor_count_ * role_count);
    std::vector<RepeatedEdge> repeated;
    for (std::size_t edge = 0; edge < tasks.size(); ++edge) {
        auto& last = lasts[actors[edge].row() * role_count + static_cast<std::size_t>(roles[edge])];
        if (last.task == tasks[edge]) repeated.push_back({.first = added(last.edge), .second = added(edge)});
        last = {.task = tasks[edge], .edge = static_cast<std::uint32_t>(edge)};
    }
    std::ranges::sort(repeated, {}, &RepeatedEdge::second);
    repeated.resize(std::min(repeated.size(), most));
    return repeated;
}

EdgeId PlanBuilder::edge_added(std::size_t number) const {
    if (order_.empty()) return id_of<EdgeId>(number);
    return id_of<EdgeId>(static_cast<std::size_t>(std::ranges::find(order_, number) - order_.begin()));
}

Plan PlanBuilder::finish() && {
    sort_edges();
    return std::move(plan_);
}

}  // namespace zeren::model
