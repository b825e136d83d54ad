#include "analysis/load.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "analysis/id_ranks.hpp"
#include "analysis/statistics.hpp"

namespace zeren::analysis {
namespace {

using graph::AccountabilityGraph;

/// The counts of all actors that have a selected edge. The edges are read in their own order, once.
std::vector<LoadRow> counted(const Scope& scope) {
    const auto& graph = scope.graph();
    constexpr std::size_t inferred_lead = 3;  // behind the roles
    std::vector<std::array<std::uint32_t, inferred_lead + 1>> counts(graph.actor_count());
    for (auto edge : graph.edges()) {
        if (!scope.includes(edge)) continue;
        const auto role = graph.role(edge);
        const bool is_inferred = role == model::Role::lead && model::is_inferred(graph.basis(edge));
        ++counts[graph.actor(edge).row()][is_inferred ? inferred_lead : static_cast<std::size_t>(role)];
    }
    std::vector<LoadRow> rows;
    rows.reserve(graph.actor_count());
    for (auto actor : graph.actors()) {
        const auto& [lead_stated, cooperate, joint, lead_inferred] = counts[actor.row()];
        if (lead_stated + cooperate + joint + lead_inferred == 0) continue;
        rows.push_back({.actor = actor,
                        .lead_stated = lead_stated,
                        .lead_inferred = lead_inferred,
                        .cooperate = cooperate,
                        .joint = joint});
    }
    return rows;
}

std::optional<double> capacity_of(const AccountabilityGraph& graph, graph::ActorVertex actor) {
    const auto home = graph.home(actor);
    return graph.plan(home.plan).capacity(home.row);
}

LoadSummary summary_of(std::span<const double> loads) {
    return {.actors = loads.size(),
            .mean = mean(loads),
            .sd = standard_deviation(loads),
            .median = quantile(loads, 0.5),
            .gini = gini(loads),
            .hhi = hhi(loads),
            .max = loads.empty() ? 0.0 : loads.back()};
}

/// Fills in verdicts, and the thresholds of the summary.
void judge(const AccountabilityGraph& graph, const OverloadRule& rule, Load& load) {
    std::vector<OverloadJudge::Entry> entries;
    entries.reserve(load.rows.size());
    EnumSet<model::ActorKind> present;
    for (const auto& row : load.rows) {
        entries.push_back(
            {.kind = graph.kind(row.actor), .load = row.load, .capacity = capacity_of(graph, row.actor)});
        present.add(entries.back().kind);
    }
    const OverloadJudge judge(rule, entries);
    for (std::size_t place = 0; place < entries.size(); ++place) {
        load.rows[place].verdict = judge.judge(entries[place]);
    }
    for (const auto& kind : model::words<model::ActorKind>()) {
        if (present.has(kind.value))
            load.summary.thresholds.emplace_back(kind.value, judge.threshold(kind.value));
    }
}

}  // namespace

Load load(const Scope& scope, const LoadWeights& weights, const OverloadRule& rule) {
    const auto& graph = scope.graph();
    Load load{.rows = counted(scope)};
    std::vector<double> loads;
    loads.reserve(load.rows.size());
    for (auto& row : load.rows) {
        row.load = row.lead() * weights.lead + row.cooperate * weights.cooperate + row.joint * weights.joint;
        loads.push_back(row.load);
    }
    const auto ranks = id_ranks(graph);
    std::ranges::sort(load.rows, [&](const LoadRow& a, const LoadRow& b) {
        if (a.load != b.load) return a.load > b.load;
        return ranks[a.actor.row()] < ranks[b.actor.row()];
    });
    std::ranges::sort(loads);  // so that no order of the file shows in the last digit of a sum
    const auto total = sum(loads);
    for (auto& row : load.rows) row.share = total > 0.0 ? row.load / total : 0.0;
    load.summary = summary_of(loads);
    judge(graph, rule, load);
    return load;
}

}  // namespace zeren::analysis
