#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/pairing/ranked_pairs.hpp"
#include "analysis/selection.hpp"

namespace zeren::analysis {

/// Two actors that work on the same tasks. `a` is the one with the lesser id, or the one asked for.
struct SharedPair {
    graph::ActorVertex a{};
    graph::ActorVertex b{};
    std::uint32_t tasks = 0;
    double jaccard = 0.0;  ///< shared tasks / tasks of either (Jaccard 1901)
};

/// Who must work with whom: the pairs that share a task, most tasks first, ties by the ids of a and b; the
/// first `top`, or all, one after the other. O(Σ over tasks of owners²) time, far less for a short list, and
/// a 64th of that for tasks that many own, see `pairing::OwnerColumns`; O(actors) memory and some millions of
/// pairs at most, see `pairing::RankedPairs`.
class SharedPairs {
  public:
    /// With `of`, only the pairs of that actor.
    SharedPairs(const Scope& scope, std::optional<std::size_t> top,
                std::optional<graph::ActorVertex> of = std::nullopt);

    [[nodiscard]] std::size_t size() const { return pairs_.size(); }
    /// The next one. Needs that fewer than `size()` were taken.
    [[nodiscard]] SharedPair next();

  private:
    [[nodiscard]] std::uint32_t tasks_of(std::uint32_t actor);

    Scope scope_;
    pairing::RankedPairs pairs_;
    std::vector<std::uint32_t> tasks_;  ///< of the actors that were asked for, each counted once
};

/// The same as a list, which without `top` may be half as long as the square of the actors.
[[nodiscard]] std::vector<SharedPair> shared(const Scope& scope, std::optional<std::size_t> top,
                                             std::optional<graph::ActorVertex> of = std::nullopt);

/// No fewer than there are pairs that share a task: each is counted once a task. O(edges).
[[nodiscard]] std::uint64_t most_shared_pairs(const Scope& scope);

/// How many pairs share at least so many tasks, which is 1 or more. O(Σ over tasks of owners²) time, O(edges)
/// memory.
[[nodiscard]] std::size_t count_shared_pairs(const Scope& scope, std::uint32_t least);

}  // namespace zeren::analysis
