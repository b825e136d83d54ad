#include <memory>
#include <nlohmann/json.hpp>
#include <utility>

#include "analysis/redundancy.hpp"
#include "analysis/requirements.hpp"
#include "analysis/touching_sets.hpp"
#include "analysis/worst_loss.hpp"
#include "query/questions.hpp"
#include "query/text_rows.hpp"

namespace zeren::query {

using analysis::UsualEdges;
using nlohmann::ordered_json;

void ask_coordination(Question& question, ordered_json& answer) {
    if (!question.complete()) return;
    const auto& graph = question.graph();
    const auto scope = question.scope(UsualEdges::owners);
    if (!question.may_list_pairs([&] { return analysis::most_coordinating_pairs(scope); })) return;
    auto needs = std::make_shared<analysis::CoordinationNeeds>(scope, question.top());
    const bool depends = needs->from() == analysis::NeedsFrom::dependencies;
    answer["from"] = depends ? "dependencies" : "shared-tasks";
    answer["pairs"] = question.lists().add_stream(
        std::move(needs), [&graph](std::string& out, const analysis::CoordinationNeed& pair) {
            TextRow(out).actor("a", graph, pair.a).actor("b", graph, pair.b).count("need", pair.need).end();
        });
}

void ask_cover(Question& question, ordered_json& answer) {
    if (!question.complete()) return;
    const auto found = analysis::touching_sets(question.scope(UsualEdges::owners));
    answer = {
        {"size", found.size()},
        {"bound", found.bound},
        {"proven", found.proven()},
        {"complete", found.complete},
        {"sets", rows_of(found.sets, question.top(),
                         [&](const auto& set) { return actor_rows(question.graph(), set, std::nullopt); })},
        {"untouchable", question.tasks(found.untouchable)}};
}

void ask_structure(Question& question, ordered_json& answer) {
    if (!question.complete()) return;
    const auto scope = question.scope(UsualEdges::owners);
    answer["connectance"] = measure(analysis::connectance(scope));
    answer["rows"] = rows_of(
        analysis::redundancies(scope), question.top(), [&](const analysis::Redundancy& row) -> ordered_json {
            return {{"actor", actor_row(question.graph(), row.actor)},
                    {"tasks", row.tasks},
                    {"redundancy", row.value ? measure(*row.value) : ordered_json(nullptr)}};
        });
}

void ask_worst(Question& question, ordered_json& answer) {
    const auto count = question.request().count("k", 1).value_or(1);
    const auto losing = question.request().one_of("losing", {"leads", "owners"}).value_or(0);
    if (!question.complete()) return;
    const auto holders = losing == 0 ? analysis::Holders::leads : analysis::Holders::owners;
    question.understood()["k"] = count;
    question.understood()["losing"] = losing == 0 ? "leads" : "owners";
    const auto loss = analysis::worst_loss(question.scope(UsualEdges::owners), count, holders);
    answer = {{"actors", actor_rows(question.graph(), loss.actors, std::nullopt)},
              {"lost", loss.tasks.size()},
              {"bound", loss.bound},
              {"proven", loss.proven()},
              {"tasks", question.tasks(loss.tasks)}};
}

}  // namespace zeren::query
