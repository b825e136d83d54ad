#pragma once

#include <cstddef>
#include <vector>

#include "analysis/selection.hpp"

namespace zeren::analysis {

/// The fewest actors who together have a part in every task.
struct TouchingSets {
    /// All smallest sets, at most `most_listed` of them, each in the order of the graph; a single set where
    /// they are not proven the smallest.
    std::vector<std::vector<graph::ActorVertex>> sets{};
    /// No set with fewer actors touches all tasks. Equal to the size of the sets where that is proven.
    std::size_t bound = 0;
    bool complete = true;                          ///< whether `sets` has all of the smallest
    std::vector<graph::TaskVertex> untouchable{};  ///< tasks without an owner

    static constexpr std::size_t most_listed = 100;
    [[nodiscard]] std::size_t size() const { return sets.empty() ? 0 : sets.front().size(); }
    [[nodiscard]] bool proven() const { return size() == bound; }
};

/// A smallest hitting set of the tasks' owners. NP-complete (Karp 1972): sizes are tried from a lower bound
/// up, branching over the owners of the task that fewest can touch, with tasks that share no owner as a bound
/// on what is still needed. Where that takes more than a second or so, or there are more than 2,000 actors,
/// the greedy set answers (at most 1 + ln n times the smallest, Chvátal 1979), with the bound that was
/// reached.
[[nodiscard]] TouchingSets touching_sets(const Scope& scope);

}  // namespace zeren::analysis
