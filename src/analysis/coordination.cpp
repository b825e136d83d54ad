#include "analysis/coordination.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

#include "analysis/id_ranks.hpp"

namespace zeren::analysis {
namespace {

using graph::ActorVertex;
using graph::EdgeIndex;
using graph::TaskVertex;

/// exp(1 - owners), each computed once.
class OwnerWeights {
  public:
    double operator[](std::size_t owners) {
        while (weights_.size() <= owners)
            weights_.push_back(std::exp(1.0 - static_cast<double>(weights_.size())));
        return weights_[owners];
    }

  private:
    std::vector<double> weights_;
};

/// What an actor has come to, close together: actors come in any order.
struct Sums {
    TaskVertex last = TaskVertex::none();  ///< in which it was met
    std::uint32_t sole_leads = 0;
    double exclusivity = 0.0;
};

}  // namespace

std::vector<Exclusive> exclusive(const Scope& scope) {
    const auto& graph = scope.graph();
    std::vector<Sums> sums(graph.actor_count());
    std::vector<std::pair<ActorVertex, TaskVertex>> alone;
    OwnerWeights weights;
    std::vector<ActorVertex> owners;
    scope.each_task([&](TaskVertex task) {
        owners.clear();
        std::size_t leads = 0;
        auto lead = ActorVertex::none();
        scope.each_edge(task, [&](EdgeIndex edge) {
            const auto actor = graph.actor(edge);
            if (std::exchange(sums[actor.row()].last, task) != task) owners.push_back(actor);
            if (graph.role(edge) != model::Role::lead) return;
            ++leads;
            lead = actor;
        });
        if (leads == 1) ++sums[lead.row()].sole_leads;
        const auto weight = weights[owners.size()];
        for (auto actor : owners) sums[actor.row()].exclusivity += weight;
        if (owners.size() == 1) alone.emplace_back(owners.front(), task);
    });
    const auto ranks = id_ranks(graph);
    std::vector<Exclusive> rows;
    std::vector<std::size_t> places(graph.actor_count());
    for (auto actor : graph.actors()) {
        const auto& sum = sums[actor.row()];
        if (sum.last.is_none()) continue;
        rows.push_back({.actor = actor, .sole_lead = sum.sole_leads, .exclusivity = sum.exclusivity});
    }
    std::ranges::sort(rows, [&](const Exclusive& x, const Exclusive& y) {
        return std::tuple(y.sole_lead, ranks[x.actor.row()]) < std::tuple(x.sole_lead, ranks[y.actor.row()]);
    });
    for (std::size_t place = 0; place < rows.size(); ++place) places[rows[place].actor.row()] = place;
    for (const auto& [actor, task] : alone) {
        auto& row = rows[places[actor.row()]];
        ++row.sole;
        row.tasks.push_back(task);
    }
    return rows;
}

}  // namespace zeren::analysis
