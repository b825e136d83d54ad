#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/pairing/owner_columns.hpp"
#include "analysis/pairing/pair_counter.hpp"
#include "analysis/selection.hpp"

namespace zeren::analysis::pairing {

/// Counts the tasks that actors share. Actors are numbered as in the graph. The partners of an actor take
/// O(Σ over its tasks of owners); nothing but one number an actor is held. After `much` of that work, tasks
/// that many own are held as well, and counted 64 owners at once.
class SharedTaskCounter final : public PairCounter {
  public:
    /// With `only`, the others count as having nothing, so that it comes before them; places must agree.
    explicit SharedTaskCounter(const Scope& scope, std::optional<graph::ActorVertex> only = std::nullopt,
                               std::uint64_t much = usually_much)
        : scope_(scope), only_(only), tallies_(scope.graph().actor_count()), much_(much) {}

    [[nodiscard]] std::size_t actor_count() const override { return tallies_.size(); }
    [[nodiscard]] std::span<const Partner> partners_behind(std::uint32_t actor,
                                                           std::span<const std::uint32_t> places,
                                                           std::uint64_t least) override;
    /// The number of distinct tasks of each actor; where nothing narrows the graph its edges, which are soon
    /// told.
    [[nodiscard]] std::span<const std::uint64_t> most_counts() override;

  private:
    struct Tally {
        std::uint32_t shared = 0;
        std::uint32_t last_visit = 0;
    };
    void add_owners(graph::TaskVertex task, std::uint32_t actor, std::span<const std::uint32_t> places);
    void count_tasks();
    void make_columns();

    Scope scope_;
    std::optional<graph::ActorVertex> only_;
    std::vector<Tally> tallies_;
    std::uint32_t visit_ = 0;  ///< of a task
    std::vector<Partner> partners_;
    std::vector<std::uint64_t> most_;
    std::uint64_t much_;
    std::uint64_t work_ = 0;  ///< edges looked at
    std::optional<OwnerColumns> columns_;
};

}  // namespace zeren::analysis::pairing
