#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "analysis/due_dates.hpp"
#include "analysis/selection.hpp"

namespace zeren::analysis {

/// What an actor has to do in a quarter: its parts in tasks that are due then and not over.
struct QuarterPart {
    graph::ActorVertex actor{};
    std::uint32_t lead = 0;
    std::uint32_t cooperate = 0;
    std::uint32_t joint = 0;

    /// A lead counts 1, any other part 0.5: the default weights of loads.
    [[nodiscard]] double load() const { return lead + 0.5 * (cooperate + joint); }
};

/// The tasks whose last day lies in one quarter.
struct QuarterLoad {
    std::string quarter{};  ///< 2025-Q4
    std::size_t tasks = 0;
    std::size_t over = 0;              ///< of them done or dropped
    std::size_t overdue = 0;           ///< of them late
    std::vector<QuarterPart> parts{};  ///< highest load first, ties in the order of the graph
};

/// The selected tasks by how they stand on a day. Each task is in one of the five lists.
struct Deadlines {
    std::vector<graph::TaskVertex> overdue{};     ///< due before the day, earliest first
    std::vector<graph::TaskVertex> due_soon{};    ///< due on the day or so many days later, earliest first
    std::vector<graph::TaskVertex> later{};       ///< due after these, earliest first
    std::vector<graph::TaskVertex> open_ended{};  ///< without a date, in the order of the document
    std::vector<graph::TaskVertex> over{};        ///< done or dropped
    std::vector<QuarterLoad> quarters{};          ///< those with a task, in the order of time
};

/// How the tasks stand on a day that the caller names. `within` days after it are soon. O(tasks · log tasks +
/// edges · log edges).
[[nodiscard]] Deadlines deadlines(const Scope& scope, Day as_of, std::size_t within);

/// How many of the selected tasks of each actor were due before the day and are neither done nor dropped, by
/// row of the graph; one that an actor has in two roles counts once. O(edges).
[[nodiscard]] std::vector<std::uint32_t> overdue_counts(const Scope& scope, Day as_of);

}  // namespace zeren::analysis
