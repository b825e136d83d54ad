#include <nlohmann/json.hpp>

#include "analysis/coordination.hpp"
#include "analysis/resilience.hpp"
#include "query/questions.hpp"
#include "query/text_rows.hpp"

namespace zeren::query {

using analysis::UsualEdges;
using nlohmann::ordered_json;

void ask_shared(Question& question, ordered_json& answer) {
    const auto of = question.optional_actor();
    if (!question.complete()) return;
    const auto& graph = question.graph();
    const auto pairs = analysis::shared(question.scope(UsualEdges::owners), question.top(), of);
    answer["pairs"] =
        as_value(text_list(pairs, question.top(), [&](std::string& out, const analysis::SharedPair& pair) {
            TextRow(out)
                .actor("a", graph, pair.a)
                .actor("b", graph, pair.b)
                .count("tasks", pair.tasks)
                .measure("jaccard", pair.jaccard)
                .end();
        }));
}

void ask_exclusive(Question& question, ordered_json& answer) {
    if (!question.complete()) return;
    const auto& graph = question.graph();
    const auto rows = analysis::exclusive(question.scope(UsualEdges::owners));
    answer["rows"] =
        as_value(text_list(rows, question.top(), [&](std::string& out, const analysis::Exclusive& row) {
            TextRow(out)
                .actor("actor", graph, row.actor)
                .count("sole_lead", row.sole_lead)
                .count("sole", row.sole)
                .measure("exclusivity", row.exclusivity)
                .tasks("tasks", graph, row.tasks)
                .end();
        }));
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
