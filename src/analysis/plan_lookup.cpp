#include "analysis/plan_lookup.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "support/suggestion.hpp"

namespace zeren::analysis {
namespace {

using graph::AccountabilityGraph;
using model::Plan;
using support::Code;

std::string hint_for(std::string_view words, const std::vector<std::string_view>& candidates) {
    auto hint = support::did_you_mean(words, candidates);
    constexpr std::size_t few = 8;
    if (hint.empty() && !candidates.empty() && candidates.size() <= few) {
        hint = "there is " + support::list_names(candidates);
    }
    return hint;
}

/// The groups of all plans that fit, each once.
template <class Fits>
std::vector<GroupInPlan> groups_where(const AccountabilityGraph& graph, const Fits& fits) {
    std::vector<GroupInPlan> found;
    for (std::uint32_t number = 0; number < graph.plan_count(); ++number) {
        const auto& plan = graph.plan(number);
        for (auto group : plan.groups()) {
            if (fits(plan, group)) found.push_back({number, std::string(plan.id(group))});
        }
    }
    return found;
}

/// Plans without declared groups: their tasks carry plain labels.
template <class Visit>
void each_plain_label(const AccountabilityGraph& graph, const Visit& visit) {
    for (std::uint32_t number = 0; number < graph.plan_count(); ++number) {
        const auto& plan = graph.plan(number);
        if (plan.group_count() > 0) continue;
        std::string_view last;
        for (auto task : plan.tasks()) {
            const auto label = plan.group_label(task);
            if (label != last) visit(number, label);
            last = label;
        }
    }
}

support::Diagnostic no_group(const AccountabilityGraph& graph, std::string_view words) {
    std::vector<std::string_view> candidates;
    const auto add = [&](std::string_view name) {
        if (!name.empty() && std::ranges::find(candidates, name) == candidates.end())
            candidates.push_back(name);
    };
    constexpr std::size_t most_candidates = 1000;
    for (const auto& plan : graph.plans()) {
        for (auto group : plan.groups()) {
            if (candidates.size() >= most_candidates) break;
            add(plan.id(group));
            add(plan.title(group));
        }
    }
    each_plain_label(graph, [&](std::uint32_t, std::string_view label) {
        if (candidates.size() < most_candidates) add(label);
    });
    return support::make_diagnostic(Code::unknown_group, fmt::format("no group is called \"{}\"", words), {},
                                    hint_for(words, candidates));
}

}  // namespace

support::Result<std::uint32_t> find_plan(const AccountabilityGraph& graph, std::string_view words) {
    std::vector<std::string_view> candidates;
    for (std::uint32_t number = 0; number < graph.plan_count(); ++number) {
        const auto& info = graph.plan(number).info();
        if (info.id == words) return number;
        candidates.push_back(info.id);
    }
    for (std::uint32_t number = 0; number < graph.plan_count(); ++number) {
        if (graph.plan(number).info().title == words) return number;
    }
    return support::make_diagnostic(Code::unknown_plan, fmt::format("no plan is called \"{}\"", words), {},
                                    hint_for(words, candidates));
}

support::Result<std::vector<GroupInPlan>> find_groups(const AccountabilityGraph& graph,
                                                      std::string_view words) {
    auto found = groups_where(graph, [&](const Plan& plan, auto group) { return plan.id(group) == words; });
    each_plain_label(graph, [&](std::uint32_t number, std::string_view label) {
        if (label == words) found.push_back({number, std::string(label)});
    });
    if (found.empty()) {
        found = groups_where(graph, [&](const Plan& plan, auto group) { return plan.title(group) == words; });
    }
    if (found.empty()) {
        found =
            groups_where(graph, [&](const Plan& plan, auto group) { return plan.number(group) == words; });
    }
    if (found.empty()) return no_group(graph, words);
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

}  // namespace zeren::analysis
