#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "analysis/overload.hpp"
#include "analysis/selection.hpp"

namespace zeren::analysis {

/// What an edge adds to its actor's load, by role.
struct LoadWeights {
    double lead = 1.0;
    double cooperate = 0.5;
    double joint = 0.5;
};

/// The load of one actor: load = Σ weight(role) over its selected edges.
struct LoadRow {
    graph::ActorVertex actor{};
    std::uint32_t lead_stated = 0;
    std::uint32_t lead_inferred = 0;  ///< leads whose basis is `first-listed` or `proposed`
    std::uint32_t cooperate = 0;
    std::uint32_t joint = 0;
    double load = 0.0;
    double share = 0.0;  ///< of the sum over all rows; 0 where that is 0
    Verdict verdict{};

    [[nodiscard]] std::uint32_t lead() const { return lead_stated + lead_inferred; }
};

/// Measures over the loads of all rows.
struct LoadSummary {
    std::size_t actors = 0;
    double mean = 0.0;
    double sd = 0.0;
    double median = 0.0;
    double gini = 0.0;
    double hhi = 0.0;
    double max = 0.0;
    /// Of each kind that the rows hold, in the order of the kinds; nothing where the rule sets none.
    std::vector<std::pair<model::ActorKind, std::optional<double>>> thresholds{};
};

struct Load {
    std::vector<LoadRow> rows{};  ///< highest first, ties by id
    LoadSummary summary{};
};

/// Who carries how much, and who too much. Rows and summary cover the actors with at least one selected edge:
/// actors without a task (members of a collective that is not expanded, bodies of a registry that the plan
/// does not use) neither appear nor pull the mean, the quartiles or Gini down. O(edges + actors · log
/// actors).
[[nodiscard]] Load load(const Scope& scope, const LoadWeights& weights, const OverloadRule& rule);

}  // namespace zeren::analysis
