#include "analysis/balance.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "analysis/balancing/capacity_shortage.hpp"
#include "analysis/balancing/fewest_moves.hpp"
#include "analysis/balancing/hall_certificate.hpp"
#include "analysis/balancing/lead_assignment.hpp"
#include "analysis/balancing/problem_of_scope.hpp"
#include "analysis/balancing/semi_matching.hpp"
#include "analysis/balancing/trade_off.hpp"

namespace zeren::analysis {
namespace {

using balancing::DutyId;
using balancing::LeadAssignment;
using balancing::LeaderId;
using balancing::LeadProblem;
using balancing::OptionId;
using balancing::PosedProblem;
using balancing::TightSet;

/// Puts an assignment into the words of the graph.
class Report {
  public:
    Report(const Scope& scope, const LeadProblem& problem) : scope_(scope), problem_(problem) {}

    void changes(const LeadAssignment& assignment, Balance& answer) const {
        for (auto duty : problem_.duties()) {
            const auto option = assignment.chosen(duty);
            const auto task = problem_.task(duty);
            const auto leads = current_leads(task);
            if (option.is_none()) {
                answer.left_open.push_back(task);
            } else if (!problem_.is_current(option)) {
                answer.moves.push_back({.task = task, .from = first_of(leads), .to = actor(option)});
            } else if (leads.size() > 1) {
                answer.settled.push_back({.task = task, .lead = actor(option)});
            }
            answer.inferred_leads += static_cast<std::size_t>(std::ranges::count_if(
                leads, [&](auto edge) { return model::is_inferred(scope_.graph().basis(edge)); }));
        }
    }

    void loads(const LeadAssignment& assignment, Balance& answer) const {
        for (auto leader : problem_.leaders()) {
            const auto own = problem_.options_of(leader);
            const auto leads_now = [&](OptionId option) { return problem_.is_current(option); };
            answer.loads.push_back({.actor = problem_.actor(leader),
                                    .before = static_cast<double>(std::ranges::count_if(own, leads_now)),
                                    .after = static_cast<double>(assignment.load(leader))});
        }
        for (const auto& row : answer.loads) {
            answer.before = std::max(answer.before, row.before);
            answer.after = std::max(answer.after, row.after);
        }
        std::ranges::sort(answer.loads, [&](const LeadLoad& a, const LeadLoad& b) {
            const auto key = [&](const LeadLoad& row) {
                return std::tuple(-row.before, scope_.graph().id(row.actor), row.actor);
            };
            return key(a) < key(b);
        });
    }

    [[nodiscard]] BalanceCertificate certificate(const TightSet& set) const {
        BalanceCertificate certificate;
        for (auto duty : set.duties) certificate.tasks.push_back(problem_.task(duty));
        for (auto leader : set.leaders) certificate.actors.push_back(problem_.actor(leader));
        return certificate;
    }

  private:
    [[nodiscard]] std::vector<graph::EdgeIndex> current_leads(graph::TaskVertex task) const {
        std::vector<graph::EdgeIndex> leads;
        scope_.each_edge(task, [&](graph::EdgeIndex edge) {
            if (scope_.graph().role(edge) == model::Role::lead) leads.push_back(edge);
        });
        return leads;
    }
    [[nodiscard]] std::optional<graph::ActorVertex> first_of(
        const std::vector<graph::EdgeIndex>& leads) const {
        if (leads.empty()) return std::nullopt;
        return scope_.graph().actor(leads.front());
    }
    [[nodiscard]] graph::ActorVertex actor(OptionId option) const {
        return problem_.actor(problem_.leader(option));
    }

    const Scope& scope_;
    const LeadProblem& problem_;
};

std::vector<CurvePoint> curve_of(const LeadProblem& problem) {
    std::vector<CurvePoint> curve;
    for (const auto& point : balancing::trade_off_curve(problem)) {
        curve.push_back({.changes = point.changes, .highest = static_cast<double>(point.highest)});
    }
    return curve;
}

}  // namespace

support::Result<Balance> balance(const Scope& scope, const BalanceRequest& request) {
    auto posed = balancing::pose(scope, request);
    const auto& problem = posed.problem;
    const auto optimum = balancing::optimal_semi_matching(problem);
    if (!balancing::within_capacity(problem, optimum)) {
        return balancing::capacity_shortage(scope, problem, optimum);
    }
    auto chosen = balancing::fewest_moves(problem, optimum);
    if (request.max_moves && balancing::count_changes(problem, chosen) > *request.max_moves) {
        chosen = balancing::best_within(problem, *request.max_moves);
    }
    Balance answer;
    const Report report(scope, problem);
    report.changes(chosen, answer);
    report.loads(chosen, answer);
    const auto tight = balancing::tight_set(problem, optimum);
    answer.bound = balancing::bound_of(problem, tight).value_or(0);
    answer.certificate = report.certificate(tight);
    answer.not_assignable = std::move(posed.not_assignable);
    if (request.curve == CurveWish::wanted) answer.curve = curve_of(problem);
    return answer;
}

}  // namespace zeren::analysis
