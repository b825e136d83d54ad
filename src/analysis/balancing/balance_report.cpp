#include "analysis/balancing/balance_report.hpp"

#include <algorithm>
#include <tuple>

namespace zeren::analysis::balancing {

Balance BalanceReport::describe(std::span<const OptionId> chosen) const {
    Balance answer;
    add_changes(chosen, answer);
    add_loads(chosen, answer);
    return answer;
}

void BalanceReport::add_changes(std::span<const OptionId> chosen, Balance& answer) const {
    for (auto duty : problem_.duties()) {
        const auto option = chosen[duty.row()];
        const auto task = problem_.task(duty);
        const auto leads = current_leads(task);
        if (option.is_none()) {
            answer.left_open.push_back(task);
        } else if (!problem_.is_current(option)) {
            auto& move = answer.moves.emplace_back(LeadMove{.task = task, .to = actor(option)});
            if (!leads.empty()) move.from = scope_.graph().actor(leads.front());
        } else if (leads.size() > 1) {
            answer.settled.push_back({.task = task, .lead = actor(option)});
        }
        answer.inferred_leads += static_cast<std::size_t>(std::ranges::count_if(
            leads, [&](auto edge) { return model::is_inferred(scope_.graph().basis(edge)); }));
    }
}

void BalanceReport::add_loads(std::span<const OptionId> chosen, Balance& answer) const {
    for (auto leader : problem_.leaders()) {
        LeadLoad row{.actor = problem_.actor(leader)};
        for (auto option : problem_.options_of(leader)) {
            const auto duty = problem_.duty(option);
            if (problem_.is_current(option)) row.before += weights_[duty.row()];
            if (chosen[duty.row()] == option) row.after += weights_[duty.row()];
        }
        answer.before = std::max(answer.before, row.before);
        answer.after = std::max(answer.after, row.after);
        answer.loads.push_back(row);
    }
    std::ranges::sort(answer.loads, [&](const LeadLoad& a, const LeadLoad& b) {
        return std::tuple(b.before, scope_.graph().id(a.actor), a.actor) <
               std::tuple(a.before, scope_.graph().id(b.actor), b.actor);
    });
}

BalanceCertificate BalanceReport::certificate(std::span<const DutyId> duties,
                                              std::span<const LeaderId> leaders) const {
    BalanceCertificate certificate;
    for (auto duty : duties) certificate.tasks.push_back(problem_.task(duty));
    for (auto leader : leaders) certificate.actors.push_back(problem_.actor(leader));
    return certificate;
}

std::vector<graph::EdgeIndex> BalanceReport::current_leads(graph::TaskVertex task) const {
    std::vector<graph::EdgeIndex> leads;
    scope_.each_edge(task, [&](graph::EdgeIndex edge) {
        if (scope_.graph().role(edge) == model::Role::lead) leads.push_back(edge);
    });
    return leads;
}

}  // namespace zeren::analysis::balancing
