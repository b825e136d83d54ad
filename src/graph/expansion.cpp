#include "graph/expansion.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "model/collective.hpp"

namespace zeren::graph {
namespace {

/// How much of `most_expanded` the plans have taken, which is looked at before memory is.
class Allowance {
  public:
    explicit Allowance(const AccountabilityGraph& graph) : taken_(graph.plan_count()) {}

    void place(std::size_t plan, std::size_t owners) { take(plan, owners, places_left_); }
    void seek(std::size_t plan, std::size_t members) { take(plan, members, steps_left_); }
    [[nodiscard]] bool is_spent() const { return is_spent_; }

    [[nodiscard]] support::Diagnostic refusal(const AccountabilityGraph& graph,
                                              std::span<const std::string> files) const {
        const auto most = std::ranges::max_element(taken_) - taken_.begin();
        const auto plan = static_cast<std::size_t>(most);
        const bool is_alone = std::ranges::count(taken_, std::size_t{0}) + 1 == std::ssize(taken_);
        return support::make_diagnostic(
            support::Code::too_large,
            fmt::format("the members of the collectives in \"{}\"{} come to more than 1,000,000 owners",
                        graph.plan(plan).info().id, is_alone ? "" : " and other plans"),
            {.file = files.empty() ? std::string() : files[plan]},
            graph.plan_count() == 1 ? "ask without expanding collectives"
                                    : "ask without expanding collectives, or name fewer graphs");
    }

  private:
    void take(std::size_t plan, std::size_t count, std::size_t& left) {
        taken_[plan] += count;
        is_spent_ = is_spent_ || count > left;
        left -= std::min(left, count);
    }

    std::size_t places_left_ = most_expanded;
    std::size_t steps_left_ = most_expanded;
    bool is_spent_ = false;
    std::vector<std::size_t> taken_;  ///< by plan
};

/// The members behind an actor, each once, in order; the actor itself where it has none.
class Members {
  public:
    Members(const AccountabilityGraph& graph, Allowance& allowance)
        : graph_(graph),
          allowance_(allowance),
          known_(graph.actor_count()),
          seen_from_(graph.actor_count(), ActorVertex::none()) {}

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
        while (!pending.empty() && !allowance_.is_spent()) {
            const auto next = pending.back();
            pending.pop_back();
            const auto at = graph_.home(next);
            const auto members = graph_.plan(at.plan).members(at.row);
            if (members.empty()) out.push_back(next);
            allowance_.seek(at.plan, members.size());
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
    Allowance& allowance_;
    std::vector<std::vector<ActorVertex>> known_;
    std::vector<ActorVertex> seen_from_;  ///< the actor whose members were sought when this one was last met
};

/// The edges of the expanded graph, task by task.
class Expansion {
  public:
    explicit Expansion(const AccountabilityGraph& graph)
        : graph_(graph),
          allowance_(graph),
          members_(graph, allowance_),
          last_task_(graph.actor_count() * roles, TaskVertex::none()) {
        edges_.reserve(graph.edge_count());
    }

    /// What the plan says of a body itself goes before what it gets as a member, owning before being named:
    /// so each (actor, role) keeps its best receipt.
    void add(TaskVertex task) {
        const auto towns = named_towns(task);
        for (auto pass : {Pass{.owners = true, .members = false}, Pass{.owners = true, .members = true},
                          Pass{.owners = false, .members = false}, Pass{.owners = false, .members = true}}) {
            for (auto edge : graph_.edges_of(task)) {
                if (model::is_owner(graph_.basis(edge)) != pass.owners) continue;
                const bool is_concerned = !towns.empty() && means_those_concerned(graph_.actor(edge));
                const auto& behind = is_concerned ? towns : members_.behind(graph_.actor(edge));
                const bool is_many = behind.size() > 1 || is_concerned;
                if (is_many != pass.members) continue;
                if (is_many) allowance_.place(graph_.home(task).plan, behind.size());
                if (allowance_.is_spent()) return;
                for (auto actor : behind) place(task, actor, edge);
            }
        }
    }

    [[nodiscard]] const Allowance& allowance() const { return allowance_; }
    [[nodiscard]] const std::vector<DerivedEdge>& edges() const { return edges_; }

  private:
    static constexpr std::size_t roles = 3;
    struct Pass {
        bool owners;
        bool members;
    };

    /// Whether an owner is one such as 各有关镇街, whose members nobody can list.
    [[nodiscard]] bool means_those_concerned(ActorVertex actor) const {
        return graph_.kind(actor) == model::ActorKind::collective &&
               model::means_those_concerned(graph_.name(actor));
    }

    /// Those that stand for such an owner: the towns that the task's text names.
    [[nodiscard]] std::vector<ActorVertex> named_towns(TaskVertex task) const {
        std::vector<ActorVertex> towns;
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
    Allowance allowance_;
    Members members_;
    std::vector<TaskVertex> last_task_;  ///< at which an actor got an edge of a role: keeps the three unique
    std::vector<DerivedEdge> edges_;
};

}  // namespace

support::Result<AccountabilityGraph> expand_collectives(const AccountabilityGraph& graph,
                                                        std::span<const std::string> files) {
    Expansion expansion(graph);
    for (auto task : graph.tasks()) {
        expansion.add(task);
        if (expansion.allowance().is_spent()) return expansion.allowance().refusal(graph, files);
    }
    return AccountabilityGraph::with_edges(graph, expansion.edges());
}

}  // namespace zeren::graph
