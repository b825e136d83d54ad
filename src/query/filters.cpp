#include "query/filters.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "analysis/plan_lookup.hpp"
#include "query/due_filter.hpp"
#include "query/word_sets.hpp"

namespace zeren::query {
namespace {

using formats::JsonProblems;
using formats::ObjectReader;
using graph::AccountabilityGraph;
using nlohmann::ordered_json;

std::optional<std::vector<std::uint32_t>> read_plans(ObjectReader& request, const AccountabilityGraph& graph,
                                                     JsonProblems& problems) {
    const auto words = read_words(request, "plan", problems);
    if (words.empty()) return std::nullopt;
    std::vector<std::uint32_t> plans;
    for (const auto& word : words) {
        if (const auto plan = found_for(analysis::find_plan(graph, word.text), word, problems))
            plans.push_back(*plan);
    }
    std::ranges::sort(plans);
    plans.erase(std::unique(plans.begin(), plans.end()), plans.end());
    return plans;
}

std::optional<std::vector<analysis::GroupInPlan>> read_groups(ObjectReader& request,
                                                              const AccountabilityGraph& graph,
                                                              JsonProblems& problems) {
    const auto words = read_words(request, "group", problems);
    if (words.empty()) return std::nullopt;
    std::vector<analysis::GroupInPlan> groups;
    for (const auto& word : words) {
        if (const auto named = found_for(analysis::find_groups(graph, word.text), word, problems))
            groups.insert(groups.end(), named->begin(), named->end());
    }
    return groups;
}

}  // namespace

analysis::Selection read_selection(ObjectReader& request, JsonProblems& problems,
                                   const AccountabilityGraph& graph,
                                   const std::optional<analysis::Day>& as_of) {
    analysis::Selection selection;
    selection.plans = read_plans(request, graph, problems);
    selection.groups = read_groups(request, graph, problems);
    selection.kinds = read_word_set<model::ActorKind>(request, "kind", problems);
    selection.roles = read_word_set<model::Role>(request, "role", problems);
    selection.bases = read_word_set<model::Basis>(request, "basis", problems);
    selection.statuses = read_word_set<model::Status>(request, "status", problems);
    selection.due = read_due_filter(request, problems, as_of);
    return selection;
}

Filters read_filters(ObjectReader& request, JsonProblems& problems, const AccountabilityGraph& graph) {
    Filters filters;
    filters.as_of = read_day(request, "as_of", problems);
    filters.selection = read_selection(request, problems, graph, filters.as_of);
    filters.expand = request.boolean("expand").value_or(false);
    filters.top = request.count("top", 1);
    return filters;
}

void write_selection(const analysis::Selection& selection, const AccountabilityGraph& graph,
                     ordered_json& query) {
    if (selection.plans) {
        std::vector<std::string> ids;
        for (auto plan : *selection.plans) ids.push_back(graph.plan(plan).info().id);
        query["plan"] = one_or_list(ids);
    }
    if (selection.groups) {
        std::vector<std::string> labels;
        for (const auto& group : *selection.groups) {
            if (std::ranges::find(labels, group.label) == labels.end()) labels.push_back(group.label);
        }
        query["group"] = one_or_list(labels);
    }
    write_word_set("kind", selection.kinds, query);
    write_word_set("role", selection.roles, query);
    write_word_set("basis", selection.bases, query);
    write_word_set("status", selection.statuses, query);
    if (selection.due) query["due"] = due_filter_json(*selection.due);
}

void write_filters(const Filters& filters, const AccountabilityGraph& graph, ordered_json& query) {
    write_selection(filters.selection, graph, query);
    if (filters.as_of) query["as_of"] = analysis::iso_text(*filters.as_of);
    if (filters.expand) query["expand"] = true;
    if (filters.top) query["top"] = *filters.top;
}

}  // namespace zeren::query
