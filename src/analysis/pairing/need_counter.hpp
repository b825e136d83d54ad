#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "analysis/incidence.hpp"
#include "analysis/pairing/owner_columns.hpp"
#include "analysis/pairing/pair_counter.hpp"

namespace zeren::analysis::pairing {

/// Pairs of tasks by row of an incidence.
using TaskPairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

/// Counts, for two actors, the ways in which a task of one depends on a task of the other, either way. Actors
/// are numbered as in the incidence. The partners of an actor take O(pairs of its tasks + Σ over the tasks at
/// their other ends of owners); after `much` of that work, tasks that many own are counted 64 owners at once.
class NeedCounter final : public PairCounter {
  public:
    /// `depend` holds each pair once; a task may depend on itself, which counts for all who share it.
    NeedCounter(Incidence incidence, const TaskPairs& depend, std::uint64_t much = usually_much);

    [[nodiscard]] const Incidence& incidence() const { return incidence_; }
    [[nodiscard]] std::size_t actor_count() const override { return incidence_.actor_count(); }
    [[nodiscard]] std::span<const Partner> partners_behind(std::uint32_t actor,
                                                           std::span<const std::uint32_t> places,
                                                           std::uint64_t least) override;
    [[nodiscard]] std::span<const std::uint64_t> most_counts() override { return most_; }

  private:
    [[nodiscard]] std::span<const std::uint32_t> ends_of(std::uint32_t task) const {
        return std::span(ends_).subspan(end_begin_[task], end_begin_[task + 1] - end_begin_[task]);
    }

    void add_owners(std::uint32_t task, std::uint32_t actor, std::span<const std::uint32_t> places);
    void make_columns();

    Incidence incidence_;
    std::vector<std::size_t> end_begin_;  ///< task -> its first end
    std::vector<std::uint32_t> ends_;     ///< the tasks that it is paired with
    std::vector<std::uint64_t> most_;
    std::vector<std::uint64_t> ways_;     ///< task -> from the tasks of the actor at hand to it
    std::vector<std::uint32_t> reached_;  ///< tasks that have any
    std::vector<std::uint64_t> needs_;    ///< actor -> of the one at hand
    std::vector<Partner> partners_;
    std::uint64_t much_;
    std::uint64_t work_ = 0;  ///< owners looked at
    std::optional<OwnerColumns> columns_;
};

}  // namespace zeren::analysis::pairing
