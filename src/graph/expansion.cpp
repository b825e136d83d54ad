#include "graph/expansion.hpp"

#include <algorithm>

namespace zeren::graph {
namespace {

/// The members behind an actor, each once, in order; the actor itself where it has none.
class Members {
  public:
    explicit Members(const AccountabilityGraph& graph) : graph_(graph), known_(graph.actor_count()) {}

    const std::vector<ActorVertex>& behind(ActorVertex actor) {
        auto& members = known_[actor.row()];
        if (members.empty()) collect(actor, members);
        return members;
    }

  private:
    /// Depth first with an explicit stack; a circle among collectives ends at the first repeat.
    void collect(ActorVertex actor, std::vector<ActorVertex>& out) const {
        std::vector<ActorVertex> pending{actor};
        std::vector<ActorVertex> seen{actor};
        while (!pending.empty()) {
            const auto next = pending.back();
            pending.pop_back();
            const auto at = graph_.home(next);
            const auto members = graph_.plan(at.plan).members(at.row);
            if (members.empty()) out.push_back(next);
            for (auto member = members.rbegin(); member != members.rend(); ++member) {
                const auto vertex = graph_.vertex(at.plan, *member);
                if (std::ranges::find(seen, vertex) != seen.end()) continue;
                seen.push_back(vertex);
                pending.push_back(vertex);
            }
        }
        if (out.empty()) out.push_back(actor);
    }

    const AccountabilityGraph& graph_;
    std::vector<std::vector<ActorVertex>> known_;
};

}  // namespace

AccountabilityGraph expand_collectives(const AccountabilityGraph& graph) {
    Members members(graph);
    std::vector<DerivedEdge> edges;
    edges.reserve(graph.edge_count());
    // The last task at which an actor got an edge of a role, to keep (task, actor, role) unique.
    constexpr std::size_t roles = 3;
    std::vector<TaskVertex> last(graph.actor_count() * roles, TaskVertex::none());
    const auto place = [&](TaskVertex task, ActorVertex actor, EdgeIndex from) {
        const auto role = graph.role(from);
        auto& held = last[actor.row() * roles + static_cast<std::size_t>(role)];
        if (held == task) return;
        held = task;
        edges.push_back(
            {.task = task, .actor = actor, .role = role, .basis = graph.basis(from), .from = from});
    };
    for (auto task : graph.tasks()) {
        for (auto edge : graph.edges_of(task)) {
            const auto& behind = members.behind(graph.actor(edge));
            if (behind.size() == 1) place(task, behind.front(), edge);
        }
        for (auto edge : graph.edges_of(task)) {
            const auto& behind = members.behind(graph.actor(edge));
            if (behind.size() == 1) continue;
            for (auto member : behind) place(task, member, edge);
        }
    }
    return AccountabilityGraph::with_edges(graph, edges);
}

}  // namespace zeren::graph
