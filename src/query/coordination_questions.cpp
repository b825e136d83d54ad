#include <nlohmann/json.hpp>

#include "analysis/coordination.hpp"
#include "analysis/resilience.hpp"
#include "query/questions.hpp"

namespace zeren::query {

using analysis::UsualEdges;
using nlohmann::ordered_json;

void ask_shared(Question& question, ordered_json& answer) {
    const auto of = question.optional_actor();
    if (!question.complete()) return;
    const auto& graph = question.graph();
    const auto pairs = analysis::shared(question.scope(UsualEdges::owners), question.top(), of);
    answer["pairs"] = rows_of(pairs, question.top(), [&](const analysis::SharedPair& pair) -> ordered_json {
        return {{"a", actor_row(graph, pair.a)},
                {"b", actor_row(graph, pair.b)},
                {"tasks", pair.tasks},
                {"jaccard", measure(pair.jaccard)}};
    });
}

void ask_exclusive(Question& question, ordered_json& answer) {
    if (!question.complete()) return;
    const auto& graph = question.graph();
    const auto rows = analysis::exclusive(question.scope(UsualEdges::owners));
    answer["rows"] = rows_of(rows, question.top(), [&](const analysis::Exclusive& row) -> ordered_json {
        return {{"actor", actor_row(graph, row.actor)},
                {"sole_lead", row.sole_lead},
                {"sole", row.sole},
                {"exclusivity", measure(row.exclusivity)},
                {"tasks", task_rows(graph, row.tasks, std::nullopt)}};
    });
}

void ask_without(Question& question, ordered_json& answer) {
    const auto actors = question.actors();
    if (!question.complete()) return;
    const auto fallen = analysis::without(question.scope(UsualEdges::owners), actors);
    answer = {{"no_lead", question.tasks(fallen.no_lead)},
              {"unowned", question.tasks(fallen.unowned)},
              {"components_before", fallen.components_before},
              {"components_after", fallen.components_after},
              {"articulation", question.actors(fallen.articulation)}};
}

}  // namespace zeren::query
