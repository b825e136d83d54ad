#include <nlohmann/json.hpp>
#include <utility>

#include "analysis/ownership.hpp"
#include "query/questions.hpp"

namespace zeren::query {

using analysis::UsualEdges;
using nlohmann::ordered_json;

void ask_owns(Question& question, ordered_json& answer) {
    const auto actor = question.actor();
    if (!question.complete()) return;
    auto owned = analysis::owns(question.scope(UsualEdges::all), actor);
    auto counts = counts_json(owned);
    answer = {{"actor", actor_row(question.graph(), actor)},
              {"lead", question.tasks(std::move(owned.lead))},
              {"cooperate", question.tasks(std::move(owned.cooperate))},
              {"joint", question.tasks(std::move(owned.joint))},
              {"named", question.tasks(std::move(owned.named))},
              {"counts", std::move(counts)}};
}

void ask_who(Question& question, ordered_json& answer) {
    const auto task = question.task();
    if (!question.complete()) return;
    const auto& graph = question.graph();
    const auto owners = analysis::who(question.scope(UsualEdges::all), task);
    const auto rows = [&](const std::vector<analysis::Owner>& list) {
        return rows_of(list, question.top(), [&](const analysis::Owner& owner) {
            auto row = actor_row(graph, owner.actor);
            row["basis"] = model::name_of(owner.basis);
            if (!model::is_owner(owner.basis)) row["role"] = model::name_of(graph.role(owner.edge));
            return row;
        });
    };
    answer = {{"task", question.task(task)}, {"state", model::name_of(owners.state)},
              {"lead", rows(owners.lead)},   {"cooperate", rows(owners.cooperate)},
              {"joint", rows(owners.joint)}, {"named", rows(owners.named)}};
}

void ask_unowned(Question& question, ordered_json& answer) {
    if (!question.complete()) return;
    auto lists = analysis::unowned(question.scope(UsualEdges::owners));
    ordered_json counts = {{"unowned", lists.unowned.size()},
                           {"no_lead", lists.no_lead.size()},
                           {"collective_only", lists.collective_only.size()},
                           {"several_leads", lists.several_leads.size()}};
    answer = {{"unowned", question.tasks(std::move(lists.unowned))},
              {"no_lead", question.tasks(std::move(lists.no_lead))},
              {"collective_only", question.tasks(std::move(lists.collective_only))},
              {"several_leads", question.tasks(std::move(lists.several_leads))},
              {"counts", std::move(counts)}};
}

}  // namespace zeren::query
