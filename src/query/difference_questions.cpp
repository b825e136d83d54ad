#include <algorithm>
#include <nlohmann/json.hpp>

#include "analysis/difference.hpp"
#include "analysis/parts_difference.hpp"
#include "query/questions.hpp"

namespace zeren::query {
namespace {

using analysis::EdgeFate;
using analysis::Scope;
using analysis::UsualEdges;
using graph::AccountabilityGraph;
using graph::ActorVertex;
using graph::TaskVertex;
using nlohmann::ordered_json;

/// The two sides of a comparison, as their rows are written.
struct Sides {
    const AccountabilityGraph& before;
    const AccountabilityGraph& after;
};

ordered_json role_json(const std::optional<model::Role>& role) {
    return role ? ordered_json(model::name_of(*role)) : ordered_json(nullptr);
}

std::string_view word_for(EdgeFate fate) {
    switch (fate) {
        case EdgeFate::gained: return "gained";
        case EdgeFate::lost: return "lost";
        case EdgeFate::new_role: return "new-role";
    }
    return "new-role";
}

ordered_json edges_json(const Sides& sides, const std::vector<analysis::EdgeChange>& edges) {
    return rows_of(edges, std::nullopt, [&](const analysis::EdgeChange& edge) -> ordered_json {
        const auto& graph = edge.fate == EdgeFate::lost ? sides.before : sides.after;
        return {{"fate", word_for(edge.fate)},
                {"actor", actor_row(graph, edge.actor)},
                {"before", role_json(edge.before)},
                {"after", role_json(edge.after)}};
    });
}

ordered_json order_json(const Sides& sides, const std::optional<analysis::OrderChange>& order) {
    if (!order) return nullptr;
    return {{"before", actor_rows(sides.after, order->before, std::nullopt)},
            {"after", actor_rows(sides.after, order->after, std::nullopt)}};
}

ordered_json lead_json(const Sides& sides, const std::optional<analysis::LeadChange>& lead) {
    if (!lead) return nullptr;
    return {{"before", actor_rows(sides.before, lead->before, std::nullopt)},
            {"after", actor_rows(sides.after, lead->after, std::nullopt)}};
}

/// What a task was and is in one respect; null where that has not changed.
template <class Tell>
ordered_json fact_json(bool changed, const Sides& sides, const analysis::TaskChange& change, Tell tell) {
    if (!changed) return nullptr;
    return {{"before", tell(sides.before, change.before)}, {"after", tell(sides.after, change.after)}};
}

ordered_json change_json(const Sides& sides, const analysis::TaskChange& change) {
    const auto title = [](const AccountabilityGraph& graph, TaskVertex task) { return graph.title(task); };
    const auto group = [](const AccountabilityGraph& graph, TaskVertex task) {
        return graph.group_title(task);
    };
    return {{"before", task_row(sides.before, change.before)},
            {"after", task_row(sides.after, change.after)},
            {"similarity", measure(change.similarity)},
            {"edges", edges_json(sides, change.edges)},
            {"order", order_json(sides, change.order)},
            {"lead", lead_json(sides, change.lead)},
            {"state",
             {{"before", model::name_of(change.state_before)},
              {"after", model::name_of(change.state_after)},
              {"worse", change.is_worse()}}},
            {"due", fact_json(change.new_deadline, sides, change, deadline_json)},
            {"status", fact_json(change.new_status, sides, change, status_json)},
            {"title", fact_json(change.new_title, sides, change, title)},
            {"group", fact_json(change.new_group, sides, change, group)}};
}

ordered_json splits_json(const AccountabilityGraph& of_whole, const AccountabilityGraph& of_parts,
                         const std::vector<analysis::TaskSplit>& splits, std::optional<std::size_t> top) {
    return rows_of(splits, top, [&](const analysis::TaskSplit& split) -> ordered_json {
        return {{"task", task_row(of_whole, split.whole)},
                {"parts", task_rows(of_parts, split.parts, std::nullopt)}};
    });
}

ordered_json counts_json(const analysis::Difference& found) {
    return {{"changed", found.changed.size()},
            {"gone", found.gone.size()},
            {"added", found.added.size()},
            {"split", found.split.size()},
            {"merged", found.merged.size()},
            {"renamed", found.renamed.size()},
            {"actors_gone", found.actors_gone.size()},
            {"actors_added", found.actors_added.size()},
            {"worse", std::ranges::count_if(found.changed, &analysis::TaskChange::is_worse)},
            {"due", std::ranges::count(found.changed, true, &analysis::TaskChange::new_deadline)},
            {"status", std::ranges::count(found.changed, true, &analysis::TaskChange::new_status)}};
}

/// The selection for both graphs. Plans and groups are those of one graph, and cannot select in another.
analysis::Selection in_both(Question& question) {
    const auto& selection = question.selection();
    const auto refuse = [&](std::string_view name) {
        question.problems().add(support::Code::unknown_member,
                                "there is no member " + question.request().quoted(name),
                                question.request().offset(), "compare graphs that hold only what you want");
    };
    if (selection.plans) refuse("plan");
    if (selection.groups) refuse("group");
    return selection;
}

ordered_json group_json(const AccountabilityGraph& graph, const std::vector<TaskVertex>& tasks) {
    const auto task = tasks.front();
    return {{"id", graph.group_label(task)},
            {"title", graph.group_title(task)},
            {"number", graph.group_number(task)},
            {"tasks", task_rows(graph, tasks, std::nullopt)}};
}

ordered_json pair_json(const Sides& sides, const analysis::PartsPair& pair) {
    return {{"measure", task_row(sides.before, pair.measure)},
            {"group", group_json(sides.after, pair.tasks)},
            {"similarity", measure(pair.similarity)},
            {"differs", pair.differs()},
            {"edges", edges_json(sides, pair.edges)},
            {"order", order_json(sides, pair.order)},
            {"lead", lead_json(sides, pair.lead)}};
}

}  // namespace

void ask_diff(Question& question, ordered_json& answer) {
    const auto* earlier = question.earlier();
    const auto selection = in_both(question);
    if (!question.complete()) return;
    const Sides sides{.before = *earlier, .after = question.graph()};
    const auto top = question.top();
    const auto found =
        analysis::difference(Scope(sides.before, selection, UsualEdges::owners),
                             Scope(sides.after, selection, UsualEdges::owners), question.registry());
    answer["same"] = found.empty();
    answer["changed"] = rows_of(
        found.changed, top, [&](const analysis::TaskChange& change) { return change_json(sides, change); });
    answer["gone"] = task_rows(sides.before, found.gone, top);
    answer["added"] = task_rows(sides.after, found.added, top);
    answer["split"] = splits_json(sides.before, sides.after, found.split, top);
    answer["merged"] = splits_json(sides.after, sides.before, found.merged, top);
    answer["renamed"] = rows_of(found.renamed, top, [&](const analysis::Renaming& renaming) -> ordered_json {
        return {{"before", actor_row(sides.before, renaming.before)},
                {"after", actor_row(sides.after, renaming.after)}};
    });
    answer["actors_gone"] = actor_rows(sides.before, found.actors_gone, std::nullopt);
    answer["actors_added"] = actor_rows(sides.after, found.actors_added, std::nullopt);
    answer["counts"] = counts_json(found);
}

void ask_parts(Question& question, ordered_json& answer) {
    const auto* measures = question.earlier();
    const auto selection = in_both(question);
    if (!question.complete()) return;
    const Sides sides{.before = *measures, .after = question.graph()};
    const Scope scope(sides.before, selection, UsualEdges::owners);
    const auto found = analysis::compare_parts(scope, Scope(sides.after, selection, UsualEdges::owners));
    const auto differing = std::ranges::count_if(found.pairs, &analysis::PartsPair::differs);
    const auto lonely = std::ranges::count_if(found.measures_alone,
                                              [&](TaskVertex measure) { return scope.has_edge(measure); });
    answer["same"] = differing == 0 && lonely == 0 && found.groups_alone.empty();
    answer["pairs"] = rows_of(found.pairs, question.top(),
                              [&](const analysis::PartsPair& pair) { return pair_json(sides, pair); });
    answer["measures_alone"] = task_rows(sides.before, found.measures_alone, question.top());
    answer["groups_alone"] =
        rows_of(found.groups_alone, question.top(),
                [&](const std::vector<TaskVertex>& tasks) { return group_json(sides.after, tasks); });
    answer["counts"] = {{"pairs", found.pairs.size()},
                        {"differing", differing},
                        {"measures_alone", found.measures_alone.size()},
                        {"groups_alone", found.groups_alone.size()}};
}

}  // namespace zeren::query
