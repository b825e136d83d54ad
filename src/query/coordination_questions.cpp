#include <memory>
#include <nlohmann/json.hpp>
#include <utility>

#include "analysis/coordination.hpp"
#include "analysis/resilience.hpp"
#include "analysis/shared_pairs.hpp"
#include "query/questions.hpp"
#include "query/text_rows.hpp"

namespace zeren::query {

using analysis::UsualEdges;
using nlohmann::ordered_json;

namespace {

/// Writes what hangs on one actor. The titles of its tasks lie far apart: each would keep a part of a packed
/// file in memory.
class ExclusiveRows {
  public:
    explicit ExclusiveRows(const graph::AccountabilityGraph& graph) : graph_(&graph) {}

    void operator()(std::string& out, const analysis::Exclusive& row) {
        TextRow(out)
            .actor("actor", *graph_, row.actor)
            .count("sole_lead", row.sole_lead)
            .count("sole", row.sole)
            .measure("exclusivity", row.exclusivity)
            .tasks("tasks", *graph_, row.tasks)
            .end();
        constexpr std::size_t several = 16;
        tasks_told_ += row.tasks.size();
        if (tasks_told_ < several) return;
        tasks_told_ = 0;
        graph_->let_go();
    }

  private:
    const graph::AccountabilityGraph* graph_;
    std::size_t tasks_told_ = 0;
};

}  // namespace

void ask_shared(Question& question, ordered_json& answer) {
    const auto of = question.optional_actor();
    if (!question.complete()) return;
    const auto& graph = question.graph();
    const auto scope = question.scope(UsualEdges::owners);
    if (!of && !question.may_list_pairs([&] { return analysis::most_shared_pairs(scope); })) return;
    auto pairs = std::make_shared<analysis::SharedPairs>(scope, question.top(), of);
    answer["pairs"] = question.lists().add_stream(
        std::move(pairs), [&graph](std::string& out, const analysis::SharedPair& pair) {
            TextRow(out)
                .actor("a", graph, pair.a)
                .actor("b", graph, pair.b)
                .count("tasks", pair.tasks)
                .measure("jaccard", pair.jaccard)
                .end();
        });
}

void ask_exclusive(Question& question, ordered_json& answer) {
    if (!question.complete()) return;
    auto rows = analysis::exclusive(question.scope(UsualEdges::owners));
    answer["rows"] = question.lists().add(std::move(rows), question.top(), ExclusiveRows(question.graph()));
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
