#include "query/condition.hpp"

#include <algorithm>
#include <functional>

#include "analysis/name_lookup.hpp"
#include "graph/task_state.hpp"

namespace zeren::query {

using analysis::Scope;
using graph::ActorVertex;
using graph::EdgeIndex;
using graph::TaskVertex;

namespace {

/// Whether any of the words is a part of any of the texts.
bool any_contains(std::span<const std::string> words, std::initializer_list<std::string_view> texts,
                  std::span<const std::string> more = {}) {
    const auto in = [&](std::string_view text) {
        return std::ranges::any_of(words,
                                   [&](const auto& word) { return analysis::contains_words(text, word); });
    };
    return std::ranges::any_of(texts, in) || std::ranges::any_of(more, in);
}

bool has(std::span<const std::string> sorted, std::string_view word) {
    return std::ranges::binary_search(sorted, word, std::less<>());
}

}  // namespace

template <class Row>
bool Condition::holds_for(const Scope& base, Row row) const {
    const auto part_holds = [&](const Condition& part) { return part.holds_for(base, row); };
    return fits(base, row) && std::ranges::all_of(all_, part_holds) &&
           (any_.empty() || std::ranges::any_of(any_, part_holds)) && std::ranges::none_of(none_, part_holds);
}

bool Condition::holds(const Scope& base, TaskVertex task) const { return holds_for(base, task); }
bool Condition::holds(const Scope& base, ActorVertex actor) const { return holds_for(base, actor); }
bool Condition::holds(const Scope& base, EdgeIndex edge) const { return holds_for(base, edge); }

bool Condition::fits_task_itself(TaskVertex task) const {
    const auto& graph = scope_.graph();
    if (!scope_.includes(task)) return false;
    return !states_ || states_->has(graph::state_of(graph, task));
}

bool Condition::has_actor(ActorVertex actor) const {
    return actors_.empty() || std::ranges::binary_search(actors_, actor);
}

bool Condition::fits(const Scope& base, TaskVertex task) const {
    const auto& graph = scope_.graph();
    if (!fits_task_itself(task)) return false;
    if (!ids_.empty() && !has(ids_, graph.id(task))) return false;
    const auto text = graph.plan_of(task).text(graph.home(task).row);
    if (!texts_.empty() && !any_contains(texts_, {graph.title(task), text})) return false;
    if (!narrows_edges_) return true;
    for (auto edge : graph.edges_of(task)) {
        if (base.includes(edge) && scope_.includes(edge) && has_actor(graph.actor(edge))) return true;
    }
    return false;
}

bool Condition::fits(const Scope& base, ActorVertex actor) const {
    const auto& graph = scope_.graph();
    if (!scope_.includes(actor) || !has_actor(actor)) return false;
    if (!ids_.empty() && !has(ids_, graph.id(actor))) return false;
    const auto home = graph.home(actor);
    const auto& plan = graph.plan(home.plan);
    if (!texts_.empty() &&
        !any_contains(texts_, {graph.name(actor), graph.short_name(actor)}, plan.aliases(home.row)))
        return false;
    return !narrows_parts_ || std::ranges::any_of(graph.edges_of(actor), [&](EdgeIndex edge) {
        return base.includes(edge) && scope_.includes(edge) && fits_task_itself(graph.task(edge));
    });
}

bool Condition::fits(const Scope&, EdgeIndex edge) const {
    const auto& graph = scope_.graph();
    const auto task = graph.task(edge);
    if (!scope_.includes(edge) || !has_actor(graph.actor(edge)) || !fits_task_itself(task)) return false;
    if (!ids_.empty() && !has(ids_, graph.id(task))) return false;
    const auto text = graph.plan_of(task).text(graph.home(task).row);
    return texts_.empty() || any_contains(texts_, {graph.title(task), text});
}

bool Condition::speaks_of_bases() const {
    const auto speaks = [](const Condition& part) { return part.speaks_of_bases(); };
    return scope_.names_bases() || std::ranges::any_of(all_, speaks) || std::ranges::any_of(any_, speaks) ||
           std::ranges::any_of(none_, speaks);
}

}  // namespace zeren::query
