#include "model/plan_builder.hpp"

#include <algorithm>
#include <limits>
#include <stdexcept>
#include <utility>

namespace zeren::model {
namespace {

constexpr std::size_t most_rules = std::numeric_limits<std::uint16_t>::max();

void require(bool holds, const char* what) {
    if (!holds) throw std::logic_error(what);
}

template <class Column, class Source>
Column permuted(const Source& source, const std::vector<std::uint32_t>& order) {
    Column out;
    out.reserve(order.size());
    for (auto from : order) out.push_back(source[from]);
    return out;
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
    plan_.edge_tasks_.clear();
    plan_.edge_actors_.clear();
    plan_.edge_roles_.clear();
    plan_.edge_bases_ = Column<EdgeId, Basis>(Basis::stated);
    plan_.edge_rules_ = Column<EdgeId, std::uint16_t>(0);
    plan_.edge_origins_ = Column<EdgeId, Plan::StoredOrigin>{};
    plan_.edge_extras_ = TextColumn<EdgeId>{};
}

void PlanBuilder::reserve(std::size_t tasks, std::size_t edges, std::size_t text_bytes) {
    plan_.arena_.reserve(text_bytes);
    plan_.task_ids_.reserve(tasks);
    plan_.task_titles_.reserve(tasks);
    plan_.edge_tasks_.reserve(edges);
    plan_.edge_actors_.reserve(edges);
    plan_.edge_roles_.reserve(edges);
}

GroupId PlanBuilder::add(const GroupRow& row) {
    const auto id = id_of<GroupId>(plan_.group_count_);
    plan_.group_ids_.set(plan_.arena_, id, row.id);
    const auto held =
        plan_.group_index_.add(row.id, id.value, [this](auto r) { return plan_.id(GroupId{r}); });
    require(!held, "a group id is added twice");
    plan_.group_titles_.set(plan_.arena_, id, row.title);
    plan_.group_numbers_.set(plan_.arena_, id, row.number);
    plan_.group_extras_.set(plan_.arena_, id, row.extra);
    ++plan_.group_count_;
    return id;
}

ActorId PlanBuilder::add(const ActorRow& row) {
    const auto id = id_of<ActorId>(plan_.actor_count_);
    plan_.actor_ids_.set(plan_.arena_, id, row.id);
    const auto held =
        plan_.actor_index_.add(row.id, id.value, [this](auto r) { return plan_.id(ActorId{r}); });
    require(!held, "an actor id is added twice");
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
    plan_.task_ids_.set(plan_.arena_, id, row.id);
    const auto held = plan_.task_index_.add(row.id, id.value, [this](auto r) { return plan_.id(TaskId{r}); });
    require(!held, "a task id is added twice");
    require(row.group.is_none() || row.group.row() < plan_.group_count_,
            "a task names a group that is not there");
    plan_.task_titles_.set(plan_.arena_, id, row.title);
    plan_.task_texts_.set(plan_.arena_, id, row.text);
    plan_.task_groups_.set(id, row.group);
    plan_.task_labels_.set(plan_.arena_, id, row.group_label);
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

void PlanBuilder::add(const EdgeRow& row) {
    require(row.task.row() < plan_.task_count_, "an edge names a task that is not there");
    require(row.actor.row() < plan_.actor_count_, "an edge names an actor that is not there");
    const auto id = id_of<EdgeId>(plan_.edge_tasks_.size());
    require(id.value != std::numeric_limits<std::uint32_t>::max(), "more than 4,294,967,294 edges");
    plan_.edge_tasks_.push_back(row.task);
    plan_.edge_actors_.push_back(row.actor);
    plan_.edge_roles_.push_back(row.role);
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

std::vector<std::uint32_t> PlanBuilder::edges_by_task(std::vector<std::uint32_t>& offsets) const {
    offsets.assign(plan_.task_count_ + 1, 0);
    for (auto task : plan_.edge_tasks_) ++offsets[task.row() + 1];
    for (std::size_t task = 0; task < plan_.task_count_; ++task) offsets[task + 1] += offsets[task];
    if (std::ranges::is_sorted(plan_.edge_tasks_)) return {};
    std::vector<std::uint32_t> order(plan_.edge_tasks_.size());
    auto next = offsets;
    for (std::uint32_t edge = 0; edge < order.size(); ++edge)
        order[next[plan_.edge_tasks_[edge].row()]++] = edge;
    return order;
}

std::vector<RepeatedEdge> PlanBuilder::repeated_edges(std::size_t most) const {
    std::vector<std::uint32_t> offsets;
    const auto order = edges_by_task(offsets);
    const auto at = [&order](std::uint32_t place) { return order.empty() ? place : order[place]; };
    // For each actor and role, the last task that had it, and by which edge.
    constexpr std::size_t roles = 3;
    std::vector<std::uint32_t> last_task(plan_.actor_count_ * roles, TaskId::none().value);
    std::vector<std::uint32_t> last_edge(plan_.actor_count_ * roles);
    std::vector<RepeatedEdge> repeated;
    for (std::uint32_t place = 0; place < plan_.edge_tasks_.size(); ++place) {
        const auto edge = at(place);
        const auto key =
            plan_.edge_actors_[edge].row() * roles + static_cast<std::size_t>(plan_.edge_roles_[edge]);
        const auto task = plan_.edge_tasks_[edge].value;
        if (last_task[key] == task) repeated.push_back({.first = last_edge[key], .second = edge});
        last_task[key] = task;
        last_edge[key] = edge;
    }
    std::ranges::sort(repeated, {}, &RepeatedEdge::second);
    repeated.resize(std::min(repeated.size(), most));
    return repeated;
}

void PlanBuilder::permute_edges(const std::vector<std::uint32_t>& order) {
    plan_.edge_tasks_ = permuted<std::vector<TaskId>>(plan_.edge_tasks_, order);
    plan_.edge_actors_ = permuted<std::vector<ActorId>>(plan_.edge_actors_, order);
    plan_.edge_roles_ = permuted<std::vector<Role>>(plan_.edge_roles_, order);
    permute(plan_.edge_bases_, order, Basis::stated);
    permute(plan_.edge_rules_, order, std::uint16_t{0});
    permute(plan_.edge_origins_, order, Plan::StoredOrigin{});
    plan_.edge_extras_.permute(order);
}

Plan PlanBuilder::finish() && {
    const auto order = edges_by_task(plan_.task_edges_);
    if (!order.empty()) permute_edges(order);
    return std::move(plan_);
}

}  // namespace zeren::model
