#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/pairing/ranked_pairs.hpp"
#include "analysis/selection.hpp"

namespace zeren::analysis {

/// Two actors who have to coordinate. `a` stands before `b` in the order of the graph.
struct CoordinationNeed {
    graph::ActorVertex a{};
    graph::ActorVertex b{};
    std::uint64_t need = 0;
};

/// What the needs were counted from.
enum class NeedsFrom : std::uint8_t { dependencies, shared_tasks };

/// No fewer than there are pairs that have to coordinate. O(edges + dependencies).
[[nodiscard]] std::uint64_t most_coordinating_pairs(const Scope& scope);

/// The coordination requirement C = A · D · Aᵀ (Cataldo, Wagstrom, Herbsleb and Carley 2006): A holds who has
/// a part in which task, D which tasks depend on one another, either way; C(a, b) then counts the ways in
/// which a task of a depends on a task of b. Where no selected task states what it depends on, D is the
/// identity, and C counts shared tasks. The first `top` pairs, or all, most needed first, ties in the order
/// of the graph, one after the other. O(Σ over actors of the owners of the tasks that theirs depend on) time,
/// far less for a short list; memory for the edges and some millions of pairs, see `pairing::RankedPairs`.
class CoordinationNeeds {
  public:
    CoordinationNeeds(const Scope& scope, std::optional<std::size_t> top);

    [[nodiscard]] NeedsFrom from() const { return from_; }
    [[nodiscard]] std::size_t size() const { return pairs_->size(); }
    /// The next one. Needs that fewer than `size()` were taken.
    [[nodiscard]] CoordinationNeed next();

  private:
    NeedsFrom from_ = NeedsFrom::shared_tasks;
    std::vector<graph::ActorVertex> actors_;  ///< as the pairs number them
    std::optional<pairing::RankedPairs> pairs_;
};

}  // namespace zeren::analysis
