#include "model/plan.hpp"

namespace zeren::model {
namespace {

/// A sparse list as a span; empty where the row has none.
template <class Value, class IdType>
std::span<const Value> list_of(const SparseColumn<IdType, std::vector<Value>>& column, IdType id) {
    const auto* found = column.find(id);
    return found == nullptr ? std::span<const Value>{} : std::span<const Value>(*found);
}

template <class IdType>
std::optional<IdType> typed(std::optional<std::uint32_t> row) {
    if (!row) return std::nullopt;
    return IdType{*row};
}

}  // namespace

std::string_view Plan::short_name(ActorId actor) const {
    const auto given = actor_shorts_.at(arena_, actor);
    return given.empty() ? name(actor) : given;
}

std::span<const std::string> Plan::aliases(ActorId actor) const { return list_of(actor_aliases_, actor); }

std::span<const ActorId> Plan::members(ActorId actor) const { return list_of(actor_members_, actor); }

std::optional<double> Plan::capacity(ActorId actor) const {
    const auto* found = actor_capacities_.find(actor);
    return found == nullptr ? std::nullopt : std::optional(*found);
}

std::string_view Plan::group_label(TaskId task) const {
    const auto declared = group(task);
    return declared.is_none() ? task_labels_.at(arena_, task) : id(declared);
}

std::optional<Status> Plan::status(TaskId task) const {
    const auto* found = task_statuses_.find(task);
    return found == nullptr ? std::nullopt : std::optional(*found);
}

std::span<const TaskId> Plan::depends(TaskId task) const { return list_of(task_depends_, task); }

Origin Plan::origin_of(const StoredOrigin& stored) const {
    return {.line = stored.line,
            .column = stored.column,
            .table = stored.table,
            .row = stored.row,
            .cell = stored.cell,
            .part = std::string(arena_.at(stored.part)),
            .place = std::string(arena_.at(stored.place)),
            .extra = std::string(arena_.at(stored.extra))};
}

std::optional<TaskId> Plan::find_task(std::string_view id) const {
    return typed<TaskId>(task_index_.find(id, [this](auto row) { return this->id(TaskId{row}); }));
}

std::optional<ActorId> Plan::find_actor(std::string_view id) const {
    return typed<ActorId>(actor_index_.find(id, [this](auto row) { return this->id(ActorId{row}); }));
}

std::optional<TaskId> Plan::find_task(std::string_view id, std::uint64_t hash) const {
    return typed<TaskId>(task_index_.find(id, hash, [this](auto row) { return this->id(TaskId{row}); }));
}

std::optional<ActorId> Plan::find_actor(std::string_view id, std::uint64_t hash) const {
    return typed<ActorId>(actor_index_.find(id, hash, [this](auto row) { return this->id(ActorId{row}); }));
}

std::optional<GroupId> Plan::find_group(std::string_view id) const {
    return typed<GroupId>(group_index_.find(id, [this](auto row) { return this->id(GroupId{row}); }));
}

}  // namespace zeren::model
