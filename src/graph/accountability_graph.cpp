#include "graph/accountability_graph.hpp"

#include <algorithm>
#include <map>
#include <type_traits>
#include <utility>

namespace zeren::graph {
namespace {

using model::ActorId;
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

template <class Vertex>
std::uint32_t plan_at(const std::vector<std::uint32_t>& starts, Vertex vertex) {
    const auto after = std::ranges::upper_bound(starts, vertex.value);
    return static_cast<std::uint32_t>(after - starts.begin() - 1);
}

}  // namespace

AccountabilityGraph::AccountabilityGraph(std::vector<Plan> plans)
    : plans_(std::make_shared<const std::vector<Plan>>(std::move(plans))) {
    for (const auto& plan : *plans_) {
        task_plan_starts_.push_back(task_plan_starts_.back() + static_cast<std::uint32_t>(plan.task_count()));
        edge_plan_starts_.push_back(edge_plan_starts_.back() + static_cast<std::uint32_t>(plan.edge_count()));
    }
    join_actors();
    if (plan_count() == 1) {
        point_at_single_plan();
    } else {
        concatenate_edges();
    }
    index_actors();
}

void AccountabilityGraph::join_actors() {
    if (plan_count() == 1) {
        for (auto actor : plan(0).actors()) actor_homes_.push_back({.plan = 0, .row = actor});
        return;
    }
    struct Known {
        ActorVertex vertex;
        std::uint32_t last_plan;
    };
    std::map<std::pair<std::string_view, std::string_view>, Known> by_identity;
    for (std::uint32_t number = 0; number < plan_count(); ++number) {
        const auto& plan = (*plans_)[number];
        auto& vertices = plan_actors_.emplace_back();
        for (auto actor : plan.actors()) {
            auto vertex = id_of<ActorVertex>(actor_homes_.size());
            if (!plan.info().jurisdiction.empty()) {
                const auto identity = std::pair(std::string_view(plan.info().jurisdiction), plan.name(actor));
                auto& known = by_identity.emplace(identity, Known{vertex, number}).first->second;
                // Two rows of one plan are two bodies, whatever they are called.
                if (known.last_plan != number) vertex = known.vertex;
                known.last_plan = number;
            }
            if (vertex.row() == actor_homes_.size()) actor_homes_.push_back({.plan = number, .row = actor});
            vertices.push_back(vertex);
        }
    }
}

void AccountabilityGraph::point_at_single_plan() {
    const auto& plan = plans_->front();
    task_offsets_ = plan.edge_offsets();
    tasks_ = as_words(plan.edge_tasks());
    actors_ = as_words(plan.edge_actors());
    roles_ = plan.edge_roles();
}

void AccountabilityGraph::concatenate_edges() {
    const auto edges = edge_plan_starts_.back();
    owned_tasks_.reserve(edges);
    owned_actors_.reserve(edges);
    owned_roles_.reserve(edges);
    owned_offsets_.reserve(task_count() + 1);
    owned_offsets_.push_back(0);
    for (std::size_t number = 0; number < plan_count(); ++number) {
        const auto& plan = (*plans_)[number];
        for (auto edge : plan.edges()) {
            owned_tasks_.push_back(vertex(number, plan.task(edge)).value);
            owned_actors_.push_back(vertex(number, plan.actor(edge)).value);
            owned_roles_.push_back(plan.role(edge));
        }
        for (auto end : plan.edge_offsets().subspan(1))
            owned_offsets_.push_back(edge_plan_starts_[number] + end);
    }
    task_offsets_ = owned_offsets_;
    tasks_ = owned_tasks_;
    actors_ = owned_actors_;
    roles_ = owned_roles_;
}

void AccountabilityGraph::index_actors() {
    actor_offsets_.assign(actor_count() + 1, 0);
    for (auto actor : actors_) ++actor_offsets_[actor + 1];
    for (std::size_t actor = 0; actor < actor_count(); ++actor)
        actor_offsets_[actor + 1] += actor_offsets_[actor];
    actor_edges_.resize(actors_.size());
    auto next = actor_offsets_;
    for (std::uint32_t edge = 0; edge < actors_.size(); ++edge)
        actor_edges_[next[actors_[edge]]++] = EdgeIndex{edge};
}

AccountabilityGraph AccountabilityGraph::with_edges(const AccountabilityGraph& base,
                                                    std::span<const DerivedEdge> edges) {
    AccountabilityGraph derived;
    derived.owned_offsets_.assign(base.task_count() + 1, 0);
    for (const auto& edge : edges) {
        ++derived.owned_offsets_[edge.task.row() + 1];
        derived.owned_tasks_.push_back(edge.task.value);
        derived.owned_actors_.push_back(edge.actor.value);
        derived.owned_roles_.push_back(edge.role);
        derived.owned_bases_.push_back(edge.basis);
        derived.derived_from_.push_back(base.derived_from_.empty() ? edge.from
                                                                   : base.derived_from_[edge.from.row()]);
    }
    for (std::size_t task = 0; task < base.task_count(); ++task) {
        derived.owned_offsets_[task + 1] += derived.owned_offsets_[task];
    }
    derived.plans_ = base.plans_;
    derived.task_plan_starts_ = base.task_plan_starts_;
    derived.edge_plan_starts_ = base.edge_plan_starts_;
    derived.plan_actors_ = base.plan_actors_;
    derived.actor_homes_ = base.actor_homes_;
    derived.task_offsets_ = derived.owned_offsets_;
    derived.tasks_ = derived.owned_tasks_;
    derived.actors_ = derived.owned_actors_;
    derived.roles_ = derived.owned_roles_;
    derived.index_actors();
    return derived;
}

model::Basis AccountabilityGraph::basis(EdgeIndex edge) const {
    if (!owned_bases_.empty()) return owned_bases_[edge.row()];
    const auto at = home(edge);
    return plan(at.plan).basis(at.row);
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
    return plan_actors_.empty() ? ActorVertex{actor.value} : plan_actors_[plan][actor.row()];
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

model::ActorKind AccountabilityGraph::kind(ActorVertex actor) const {
    const auto at = home(actor);
    return plan(at.plan).kind(at.row);
}

}  // namespace zeren::graph
