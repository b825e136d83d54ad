#include "analysis/balancing/problem_of_scope.hpp"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace zeren::analysis::balancing {
namespace {

using graph::ActorVertex;
using graph::TaskVertex;
using model::ActorKind;

/// The kinds that may lead.
EnumSet<ActorKind> leading_kinds(const Scope& scope, const BalanceRequest& request) {
    if (request.kinds) {
        auto kinds = *request.kinds;
        kinds.drop(ActorKind::collective);
        return kinds;
    }
    for (auto actor : scope.graph().actors()) {
        if (scope.includes(actor) && scope.graph().kind(actor) == ActorKind::department) {
            return {ActorKind::department};
        }
    }
    return {ActorKind::unknown};
}

/// Fills the columns of a problem, task by task.
class Poser {
  public:
    Poser(const Scope& scope, const BalanceRequest& request)
        : scope_(scope),
          kinds_(leading_kinds(scope, request)),
          kept_(scope.graph().task_count()),
          last_task_(scope.graph().actor_count(), TaskVertex::none()),
          options_(scope.graph().actor_count()) {
        for (auto task : request.keep) kept_[task.row()] = true;
        std::vector<bool> leads(scope.graph().actor_count());
        scope.each_task([&](TaskVertex task) {
            scope.each_edge(task, [&](graph::EdgeIndex edge) {
                const auto actor = scope.graph().actor(edge);
                if (kinds_.has(scope.graph().kind(actor))) leads[actor.row()] = true;
            });
        });
        number_leaders(leads);
    }

    PosedProblem pose(const BalanceRequest& request) && {
        scope_.each_task([&](TaskVertex task) { add(task); });
        columns_.capacities.assign(columns_.actors.size(), unlimited);
        for (const auto& [actor, most] : request.capacities) {
            const auto leader = leaders_[actor.row()];
            if (!leader.is_none()) columns_.capacities[leader.row()] = whole(most);
        }
        return {.problem = LeadProblem(std::move(columns_)), .not_assignable = std::move(not_assignable_)};
    }

  private:
    /// As many whole leads as fit.
    static std::uint32_t whole(double most) {
        if (!(most > 0.0)) return 0;
        return most >= unlimited ? unlimited : static_cast<std::uint32_t>(std::floor(most));
    }

    void number_leaders(const std::vector<bool>& leads) {
        leaders_.assign(leads.size(), LeaderId::none());
        for (auto actor : scope_.graph().actors()) {
            if (!leads[actor.row()]) continue;
            leaders_[actor.row()] = model::id_of<LeaderId>(columns_.actors.size());
            columns_.actors.push_back(actor);
        }
    }

    void add(TaskVertex task) {
        const auto first = columns_.option_leaders.size();
        add_options(task);
        if (kept_[task.row()]) drop_others(first);
        if (columns_.option_leaders.size() > first) {
            columns_.tasks.push_back(task);
            columns_.offsets.push_back(static_cast<std::uint32_t>(columns_.option_leaders.size()));
        } else if (!kept_[task.row()]) {
            not_assignable_.push_back(task);
        }
    }

    /// One option for each owner who may lead, however many roles it has in the task.
    void add_options(TaskVertex task) {
        scope_.each_edge(task, [&](graph::EdgeIndex edge) {
            const auto actor = scope_.graph().actor(edge);
            const auto leader = leaders_[actor.row()];
            if (leader.is_none()) return;
            auto& option = options_[actor.row()];
            if (std::exchange(last_task_[actor.row()], task) != task) {
                option = columns_.option_leaders.size();
                columns_.option_leaders.push_back(leader);
                columns_.option_is_current.push_back(0);
            }
            if (scope_.graph().role(edge) == model::Role::lead) columns_.option_is_current[option] = 1;
        });
    }

    void drop_others(std::size_t first) {
        std::size_t kept = first;
        for (auto option = first; option < columns_.option_leaders.size(); ++option) {
            if (columns_.option_is_current[option] == 0) continue;
            columns_.option_leaders[kept] = columns_.option_leaders[option];
            columns_.option_is_current[kept++] = 1;
        }
        columns_.option_leaders.resize(kept);
        columns_.option_is_current.resize(kept);
    }

    const Scope& scope_;
    EnumSet<ActorKind> kinds_;
    std::vector<bool> kept_;
    std::vector<LeaderId> leaders_;      ///< actor -> leader
    std::vector<TaskVertex> last_task_;  ///< actor -> the last task that it has an option of
    std::vector<std::size_t> options_;   ///< actor -> that option
    LeadColumns columns_;
    std::vector<TaskVertex> not_assignable_;
};

}  // namespace

PosedProblem pose(const Scope& scope, const BalanceRequest& request) {
    return Poser(scope, request).pose(request);
}

}  // namespace zeren::analysis::balancing
