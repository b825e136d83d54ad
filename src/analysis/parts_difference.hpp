#pragma once

#include <optional>
#include <vector>

#include "analysis/difference.hpp"
#include "analysis/selection.hpp"

namespace zeren::analysis {

/// A measure of a document's text beside the group of the task list that carries it out.
struct PartsPair {
    graph::TaskVertex measure{};
    std::vector<graph::TaskVertex> tasks{};  ///< of the group
    double similarity = 0.0;                 ///< by which they were found
    std::vector<EdgeChange> edges{};  ///< from the measure's owners to those of the group's tasks together
    std::optional<OrderChange> order{};
    std::optional<LeadChange> lead{};

    [[nodiscard]] bool differs() const { return !edges.empty() || order.has_value(); }
};

/// A document's measures against its own task list.
struct PartsDifference {
    std::vector<PartsPair> pairs{};                              ///< in the order of the measures
    std::vector<graph::TaskVertex> measures_alone{};             ///< no group carries them out
    std::vector<std::vector<graph::TaskVertex>> groups_alone{};  ///< no measure stands for them
};

/// Finds the group of each measure, the most alike first and each used once, where title and title share half
/// of their pairs of characters, or most of the group's title stands in the measure's text, or both texts are
/// alike; then compares owners. A task without a group is a group of its own. Actors are found again by id
/// and name. Expected O(all text + edges).
[[nodiscard]] PartsDifference compare_parts(const Scope& measures, const Scope& task_list);

}  // namespace zeren::analysis
