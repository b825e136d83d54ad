#include "graph/accountability_graph.hpp"

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "graph/same_bodies.hpp"
#include "support/large_memory.hpp"

namespace zeren::graph {
namespace {

using model::ActorId;
using model::Basis;
using model::EdgeId;
using model::id_of;
using model::Plan;
using model::TaskId;

/// A column of row numbers as plain numbers: an Id is one 32-bit word and nothing else.
template <class IdType>
std::span<const std::uint32_t> as_words(std::span<const IdType> ids) {
    static_assert(sizeof(IdType) == sizeof(std::uint32_t) && std::is_standard_layout_v<IdType>);
    return {ids.empty() ? nullptr : &ids.front().value, ids.size()};
}

/// Appends what `made_of` gives for each value.
template <class From, class MadeOf>
void append_each(support::LargeVector<std::uint32_t>& numbers, std::span<const From> values, MadeOf made_of) {
    const auto begin = static_cast<std::ptrdiff_t>(numbers.size());
    numbers.resize(numbers.size() + values.size());
    std::ranges::transform(values, numbers.begin() + begin, made_of);
}

template <class Vertex>
std::uint32_t plan_at(const std::vector<std::uint32_t>& starts, Vertex vertex) {
    if (starts.size() == 2) return 0;
    const auto after = std::ranges::upper_bound(starts, vertex.value);
    return static_cast<std::uint32_t>(after - starts.begin() - 1);
}

}  // namespace

AccountabilityGraph::AccountabilityGraph(std::shared_ptr<const std::vector<Plan>> plans)
    : plans_(std::move(plans)) {
    const auto add = [](std::vector<std::uint32_t>& starts, std::size_t rows) {
        starts.push_back(starts.back() + static_cast<std::uint32_t>(rows));
    };
    for (const auto& plan : *plans_) {
        add(task_plan_starts_, plan.task_count());
        add(edge_plan_starts_, plan.edge_count());
        add(actor_plan_starts_, plan.actor_count());
    }
}

AccountabilityGraph::AccountabilityGraph(std::vector<Plan> plans)
    : AccountabilityGraph(std::make_shared<const std::vector<Plan>>(std::move(plans))) {
    join_actors();
    if (plan_count() != 1) {
        concatenate_edges();
        concatenate_actors();
    }
    look_at_columns();
    index_actors();
}

void AccountabilityGraph::join_actors() {
    auto& homes = actor_homes_.own();
    if (plan_count() == 1) {
        homes.reserve(plan(0).actor_count());
        for (auto actor : plan(0).actors()) homes.push_back({.plan = 0, .row = actor});
        return;
    }
    SameBodies bodies;
    auto& vertices = plan_actors_.own();
    vertices.reserve(actor_plan_starts_.back());
    for (std::uint32_t number = 0; number < plan_count(); ++number) {
        const auto& plan = (*plans_)[number];
        bodies.begin_plan(plan.info().jurisdiction, number);
        for (auto actor : plan.actors()) {
            const auto vertex = bodies.vertex(plan.name(actor), id_of<ActorVertex>(homes.size()));
            if (vertex.row() == homes.size()) homes.push_back({.plan = number, .row = actor});
            vertices.push_back(vertex);
        }
    }
}

void AccountabilityGraph::look_at_columns() {
    if (plan_count() == 1 && joined_offsets_.empty()) {
        const auto& plan = plans_->front();
        task_offsets_ = plan.edge_offsets();
        tasks_ = as_words(plan.edge_tasks());
        actors_ = as_words(plan.edge_actors());
        roles_ = plan.edge_roles();
        bases_ = plan.edge_bases();
    } else {
        task_offsets_ = joined_offsets_.values();
        tasks_ = joined_tasks_.values();
        actors_ = joined_actors_.values();
        roles_ = joined_roles_.values();
        bases_ = joined_bases_.values();
    }
    kinds_ = plan_count() == 1 ? plans_->front().actor_kinds() : joined_kinds_.values();
}

void AccountabilityGraph::concatenate_edges() {
    const auto edges = edge_plan_starts_.back();
    auto& tasks = joined_tasks_.own();
    auto& actors = joined_actors_.own();
    auto& roles = joined_roles_.own();
    auto& bases = joined_bases_.own();
    auto& offsets = joined_offsets_.own();
    tasks.reserve(edges);
    actors.reserve(edges);
    roles.reserve(edges);
    offsets.reserve(task_count() + 1);
    offsets.push_back(0);
    for (std::size_t number = 0; number < plan_count(); ++number) {
        const auto& plan = (*plans_)[number];
        const auto vertices = plan_actors_.values().subspan(actor_plan_starts_[number], plan.actor_count());
        const auto first_task = task_plan_starts_[number], first_edge = edge_plan_starts_[number];
        append_each(tasks, plan.edge_tasks(), [=](TaskId task) { return first_task + task.value; });
        append_each(actors, plan.edge_actors(), [=](ActorId actor) { return vertices[actor.row()].value; });
        roles.insert(roles.end(), plan.edge_roles().begin(), plan.edge_roles().end());
        if (!plan.edge_bases().empty()) {
            bases.resize(first_edge, Basis::stated);
            bases.insert(bases.end(), plan.edge_bases().begin(), plan.edge_bases().end());
        }
        append_each(offsets, plan.edge_offsets().subspan(1), [=](auto end) { return first_edge + end; });
    }
}

void AccountabilityGraph::concatenate_actors() {
    auto& kinds = joined_kinds_.own();
    kinds.reserve(actor_count());
    for (auto home : actor_homes_.values()) kinds.push_back(plan(home.plan).kind(home.row));
}

void AccountabilityGraph::index_actors() {
    auto& offsets = actor_offsets_.own();
    auto& edges = actor_edges_.own();
    offsets.assign(actor_count() + 1, 0);
    for (auto actor : actors_) ++offsets[actor + 1];
    for (std::size_t actor = 0; actor < actor_count(); ++actor) offsets[actor + 1] += offsets[actor];
    edges.resize(actors_.size());
    auto next = offsets;
    for (std::uint32_t edge = 0; edge < actors_.size(); ++edge)
        edges[next[actors_[edge]]++] = EdgeIndex{edge};
}

AccountabilityGraph AccountabilityGraph::with_edges(const AccountabilityGraph& base,
                                                    std::span<const DerivedEdge> edges) {
    AccountabilityGraph derived(base.plans_);
    auto& offsets = derived.joined_offsets_.own();
    offsets.assign(base.task_count() + 1, 0);
    for (const auto& edge : edges) {
        ++offsets[edge.task.row() + 1];
        derived.joined_tasks_.own().push_back(edge.task.value);
        derived.joined_actors_.own().push_back(edge.actor.value);
        derived.joined_roles_.own().push_back(edge.role);
        derived.joined_bases_.own().push_back(edge.basis);
        derived.derived_from_.push_back(base.derived_from_.empty() ? edge.from
                                                                   : base.derived_from_[edge.from.row()]);
    }
    for (std::size_t task = 0; task < base.task_count(); ++task) offsets[task + 1] += offsets[task];
    derived.plan_actors_ = base.plan_actors_;
    derived.actor_homes_ = base.actor_homes_;
    derived.joined_kinds_ = base.joined_kinds_;
    derived.look_at_columns();
    derived.index_actors();
    return derived;
}

InPlan<TaskId> AccountabilityGraph::home(TaskVertex task) const {
    const auto plan = plan_at(task_plan_starts_, task);
    return {.plan = plan, .row = TaskId{task.value - task_plan_starts_[plan]}};
}

InPlan<EdgeId> AccountabilityGraph::home(EdgeIndex edge) const {
    const auto original = derived_from_.empty() ? edge : derived_from_[edge.row()];
    const auto plan = plan_at(edge_plan_starts_, original);
    return {.plan = plan, .row = EdgeId{original.value - edge_plan_starts_[plan]}};
}

ActorVertex AccountabilityGraph::vertex(std::size_t plan, ActorId actor) const {
    return plan_actors_.empty() ? ActorVertex{actor.value}
                                : plan_actors_[actor_plan_starts_[plan] + actor.row()];
}

std::string_view AccountabilityGraph::id(TaskVertex task) const {
    const auto at = home(task);
    return plan(at.plan).id(at.row);
}

std::string_view AccountabilityGraph::title(TaskVertex task) const {
    const auto at = home(task);
    return plan(at.plan).title(at.row);
}

std::string_view AccountabilityGraph::group_label(TaskVertex task) const {
    const auto at = home(task);
    return plan(at.plan).group_label(at.row);
}

std::string_view AccountabilityGraph::group_title(TaskVertex task) const {
    const auto at = home(task);
    const auto group = plan(at.plan).group(at.row);
    return group.is_none() ? plan(at.plan).group_label(at.row) : plan(at.plan).title(group);
}

std::string_view AccountabilityGraph::group_number(TaskVertex task) const {
    const auto at = home(task);
    const auto group = plan(at.plan).group(at.row);
    return group.is_none() ? std::string_view() : plan(at.plan).number(group);
}

std::string_view AccountabilityGraph::id(ActorVertex actor) const {
    const auto at = home(actor);
    return plan(at.plan).id(at.row);
}

std::string_view AccountabilityGraph::name(ActorVertex actor) const {
    const auto at = home(actor);
    return plan(at.plan).name(at.row);
}

std::string_view AccountabilityGraph::short_name(ActorVertex actor) const {
    const auto at = home(actor);
    return plan(at.plan).short_name(at.row);
}

std::string_view AccountabilityGraph::jurisdiction(ActorVertex actor) const {
    return plan(home(actor).plan).info().jurisdiction;
}

}  // namespace zeren::graph
