#include "graph/expansion.hpp"

#include <vector>

#include "model/collective.hpp"

namespace zeren::graph {
namespace {

/// The members behind an actor, each once, in order; the actor itself where it has none.
class Members {
  public:
    explicit Members(const AccountabilityGraph& graph)
        : graph_(graph), known_(graph.actor_count()), seen_from_(graph.actor_count(), ActorVertex::none()) {}

    const std::vector<ActorVertex>& behind(ActorVertex actor) {
        auto& members = known_[actor.row()];
        if (members.empty()) collect(actor, members);
        return members;
    }

  private:
    /// Depth first with an explicit stack; a circle among collectives ends at the first repeat.
    void collect(ActorVertex actor, std::vector<ActorVertex>& out) {
        std::vector<ActorVertex> pending{actor};
        seen_from_[actor.row()] = actor;
        while (!pending.empty()) {
            const auto next = pending.back();
            pending.pop_back();
            const auto at = graph_.home(next);
            const auto members = graph_.plan(at.plan).members(at.row);
            if (members.empty()) out.push_back(next);
            for (auto member = members.rbegin(); member != members.rend(); ++member) {
                const auto vertex = graph_.vertex(at.plan, *member);
                if (seen_from_[vertex.row()] == actor) continue;
                seen_from_[vertex.row()] = actor;
                pending.push_back(vertex);
            }
        }
        if (out.empty()) out.push_back(actor);
    }

    const AccountabilityGraph& graph_;
    std::vector<std::vector<ActorVertex>> known_;
    std::vector<ActorVertex> seen_from_;  ///< the actor whose members were sought when this one was last met
};

/// The edges of the expanded graph, task by task.
class Expansion {
  public:
    explicit Expansion(const AccountabilityGraph& graph)
        : graph_(graph), members_(graph), last_task_(graph.actor_count() * roles, TaskVertex::none()) {
        edges_.reserve(graph.edge_count());
    }

    /// What the plan says of a body itself goes before what it gets as a member, owning before being named:
    /// so each (actor, role) keeps its best receipt.
    void add(TaskVertex task) {
        for (auto pass : {Pass{.owners = true, .members = false}, Pass{.owners = true, .members = true},
                          Pass{.owners = false, .members = false}, Pass{.owners = false, .members = true}}) {
            for (auto edge : graph_.edges_of(task)) {
                if (model::is_owner(graph_.basis(edge)) != pass.owners) continue;
                const auto& behind = members_.behind(graph_.actor(edge));
                const auto concerned = concerned_towns(task, edge);
                const bool is_many = behind.size() > 1 || !concerned.empty();
                if (is_many != pass.members) continue;
                for (auto actor : concerned.empty() ? behind : concerned) place(task, actor, edge);
            }
        }
    }

    [[nodiscard]] const std::vector<DerivedEdge>& edges() const { return edges_; }

  private:
    static constexpr std::size_t roles = 3;
    struct Pass {
        bool owners;
        bool members;
    };

    /// For an owner such as 各有关镇街, whose members nobody can list: the towns that the task's text names.
    [[nodiscard]] std::vector<ActorVertex> concerned_towns(TaskVertex task, EdgeIndex owner) const {
        const auto collective = graph_.actor(owner);
        std::vector<ActorVertex> towns;
        if (graph_.kind(collective) != model::ActorKind::collective ||
            !model::means_those_concerned(graph_.name(collective))) {
            return towns;
        }
        for (auto edge : graph_.edges_of(task)) {
            const auto actor = graph_.actor(edge);
            const bool is_named_town =
                graph_.basis(edge) == model::Basis::named && graph_.kind(actor) == model::ActorKind::town;
            if (is_named_town) towns.push_back(actor);
        }
        return towns;
    }

    void place(TaskVertex task, ActorVertex actor, EdgeIndex from) {
        const auto role = graph_.role(from);
        auto& held = last_task_[actor.row() * roles + static_cast<std::size_t>(role)];
        if (held == task) return;
        held = task;
        edges_.push_back(
            {.task = task, .actor = actor, .role = role, .basis = graph_.basis(from), .from = from});
    }

    const AccountabilityGraph& graph_;
    Members members_;
    std::vector<TaskVertex> last_task_;  ///< at which an actor got an edge of a role: keeps the three unique
    std::vector<DerivedEdge> edges_;
};

}  // namespace

AccountabilityGraph expand_collectives(const AccountabilityGraph& graph) {
    Expansion expansion(graph);
    for (auto task : graph.tasks()) expansion.add(task);
    return AccountabilityGraph::with_edges(graph, expansion.edges());
}

}  // namespace zeren::graph
