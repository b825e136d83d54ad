#include <nlohmann/json.hpp>

#include "query/condition.hpp"
#include "query/listing.hpp"
#include "query/questions.hpp"

namespace zeren::query {
namespace {

using analysis::Scope;
using analysis::UsualEdges;
using graph::AccountabilityGraph;
using nlohmann::ordered_json;

/// The rows of a subject that the filters and `where` select, and how the request wants them told.
class Selected {
  public:
    Selected(Question& question, Subject subject)
        : question_(question), listing_(read_listing(question, subject)), where_(read_condition(question)) {}

    [[nodiscard]] UsualEdges edges() const { return where_ ? where_->usual_edges() : UsualEdges::owners; }

    /// Adds each of `all` that `fits`.
    template <class Rows, class Fits>
    void add(const Rows& all, Fits fits) {
        const auto base = question_.scope(edges());
        for (auto row : all) {
            if (fits(row) && (!where_ || where_->holds(base, row))) rows_.push_back(row.value);
        }
    }
    void print(const Scope& scope, std::string_view name, ordered_json& answer) const {
        list_rows(listing_, question_, scope, rows_, name, answer);
    }

  private:
    Question& question_;
    Listing listing_;
    std::optional<Condition> where_;
    std::vector<std::uint32_t> rows_{};
};

/// The actors that the selected plans declare.
std::vector<bool> declared_actors(const AccountabilityGraph& graph, const analysis::Selection& selection) {
    std::vector<bool> declared(graph.actor_count(), !selection.plans);
    if (!selection.plans) return declared;
    for (auto number : *selection.plans) {
        for (auto row : graph.plan(number).actors()) declared[graph.vertex(number, row).row()] = true;
    }
    return declared;
}

}  // namespace

/// Tasks by plan, group, status and deadline; where kind, role or basis select edges, only tasks with such an
/// edge.
void ask_tasks(Question& question, ordered_json& answer) {
    Selected selected(question, Subject::tasks);
    if (!question.complete()) return;
    const auto scope = question.scope(UsualEdges::all);
    selected.add(question.graph().tasks(), [&](graph::TaskVertex task) {
        return scope.includes(task) && (!scope.narrows_edges() || scope.has_edge(task));
    });
    selected.print(scope, "tasks", answer);
}

/// Actors by kind and by the plans that declare them; where the other filters select tasks or edges, only
/// actors with such an edge.
void ask_actors(Question& question, ordered_json& answer) {
    Selected selected(question, Subject::actors);
    if (!question.complete()) return;
    const auto& selection = question.selection();
    const auto scope = question.scope(UsualEdges::all);
    const auto declared = declared_actors(question.graph(), selection);
    const bool needs_edge =
        selection.groups || selection.statuses || selection.due || selection.roles || selection.bases;
    selected.add(question.graph().actors(), [&](graph::ActorVertex actor) {
        return declared[actor.row()] && scope.includes(actor) && (!needs_edge || scope.has_edge(actor));
    });
    selected.print(scope, "actors", answer);
}

/// Edges that the filters select; those only named where the request speaks of bases.
void ask_edges(Question& question, ordered_json& answer) {
    Selected selected(question, Subject::edges);
    if (!question.complete()) return;
    const auto scope = question.scope(selected.edges());
    selected.add(question.graph().edges(), [&](graph::EdgeIndex edge) { return scope.includes(edge); });
    selected.print(scope, "edges", answer);
}

}  // namespace zeren::query
