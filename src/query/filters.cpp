#include "query/filters.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "analysis/plan_lookup.hpp"
#include "formats/json_messages.hpp"
#include "query/due_filter.hpp"
#include "query/words.hpp"
#include "support/suggestion.hpp"

namespace zeren::query {
namespace {

using analysis::EnumSet;
using formats::JsonProblems;
using formats::ObjectReader;
using graph::AccountabilityGraph;
using nlohmann::ordered_json;

template <class Enum>
std::optional<EnumSet<Enum>> read_set(ObjectReader& request, std::string_view name, JsonProblems& problems) {
    const auto words = read_words(request, name, problems);
    if (words.empty()) return std::nullopt;
    std::vector<std::string_view> allowed;
    for (const auto& word : model::words<Enum>()) allowed.push_back(word.name);
    EnumSet<Enum> set;
    for (const auto& word : words) {
        if (const auto value = model::from_name<Enum>(word.text)) {
            set.add(*value);
        } else {
            problems.add(support::Code::bad_value,
                         formats::not_one_of_message(word.pointer, allowed, word.text), word.offset,
                         support::did_you_mean(word.text, allowed));
        }
    }
    return set;
}

/// Passes on why a name was not found; gives whether it was. Below the top, where a member may stand more
/// than once, the message names it.
template <class Value>
bool found(const support::Result<Value>& result, const RequestWord& word, JsonProblems& problems) {
    if (result) return true;
    const auto& why = result.diagnostics().items().front();
    const bool nested = word.pointer.find('/', word.pointer.find('/') + 1) != std::string::npos;
    problems.add(why.code, nested ? word.pointer + ": " + why.message : why.message, word.offset, why.hint);
    return false;
}

std::optional<std::vector<std::uint32_t>> read_plans(ObjectReader& request, const AccountabilityGraph& graph,
                                                     JsonProblems& problems) {
    const auto words = read_words(request, "plan", problems);
    if (words.empty()) return std::nullopt;
    std::vector<std::uint32_t> plans;
    for (const auto& word : words) {
        const auto plan = analysis::find_plan(graph, word.text);
        if (found(plan, word, problems)) plans.push_back(plan.value());
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
        const auto named = analysis::find_groups(graph, word.text);
        if (found(named, word, problems))
            groups.insert(groups.end(), named.value().begin(), named.value().end());
    }
    return groups;
}

/// One word as a text, several as a list.
ordered_json one_or_list(const std::vector<std::string>& words) {
    return words.size() == 1 ? ordered_json(words.front()) : ordered_json(words);
}

template <class Enum>
void write_set(std::string_view name, const std::optional<EnumSet<Enum>>& set, ordered_json& query) {
    if (!set) return;
    std::vector<std::string> words;
    for (const auto& word : model::words<Enum>()) {
        if (set->has(word.value)) words.emplace_back(word.name);
    }
    query[std::string(name)] = one_or_list(words);
}

}  // namespace

analysis::Selection read_selection(ObjectReader& request, JsonProblems& problems,
                                   const AccountabilityGraph& graph) {
    analysis::Selection selection;
    selection.plans = read_plans(request, graph, problems);
    selection.groups = read_groups(request, graph, problems);
    selection.kinds = read_set<model::ActorKind>(request, "kind", problems);
    selection.roles = read_set<model::Role>(request, "role", problems);
    selection.bases = read_set<model::Basis>(request, "basis", problems);
    selection.statuses = read_set<model::Status>(request, "status", problems);
    selection.due = read_due_filter(request, problems);
    return selection;
}

Filters read_filters(ObjectReader& request, JsonProblems& problems, const AccountabilityGraph& graph) {
    Filters filters;
    filters.selection = read_selection(request, problems, graph);
    filters.expand = request.boolean("expand").value_or(false);
    filters.top = request.count("top", 1);
    return filters;
}

std::optional<EnumSet<model::ActorKind>> read_kind_set(ObjectReader& request, std::string_view name,
                                                       JsonProblems& problems) {
    return read_set<model::ActorKind>(request, name, problems);
}

std::optional<EnumSet<model::TaskState>> read_state_set(ObjectReader& request, std::string_view name,
                                                        JsonProblems& problems) {
    return read_set<model::TaskState>(request, name, problems);
}

void write_state_set(std::string_view name, const std::optional<EnumSet<model::TaskState>>& states,
                     ordered_json& query) {
    write_set(name, states, query);
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
    write_set("kind", selection.kinds, query);
    write_set("role", selection.roles, query);
    write_set("basis", selection.bases, query);
    write_set("status", selection.statuses, query);
    if (selection.due) query["due"] = due_filter_json(*selection.due);
}

void write_filters(const Filters& filters, const AccountabilityGraph& graph, ordered_json& query) {
    write_selection(filters.selection, graph, query);
    if (filters.expand) query["expand"] = true;
    if (filters.top) query["top"] = *filters.top;
}

}  // namespace zeren::query
