#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "analysis/pairing/pair_counter.hpp"

namespace zeren::analysis::pairing {

/// Two actors and what joins them; `a` is the one of lesser rank.
struct JoinedPair {
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    std::uint64_t count = 0;
    friend bool operator==(const JoinedPair&, const JoinedPair&) = default;
};

/// The pairs of a counter, highest count first, ties by the ranks of a and b: the first `top`, or all, one
/// after the other. Memory is for `held` pairs (at least 1) and the partners of one actor, however many pairs
/// there are.
///
/// Of a short list only the actors are searched whose pairs can come into it. A list that is too long to be
/// held comes a level of counts at a time: levels that can be held together are gathered and sorted; one that
/// cannot is gone through in the order of the ranks, in which its pairs are. So a long list takes one pass of
/// counting for each half of `held` pairs at most.
class RankedPairs {
  public:
    static constexpr std::size_t usually_held = 10'000'000;  ///< as many as any answer lists

    /// `ranks` are by actor. Throws std::logic_error where they are not of the counter's actors.
    RankedPairs(std::unique_ptr<PairCounter> counter, std::vector<std::uint32_t> ranks,
                std::optional<std::size_t> top, std::size_t held = usually_held);

    /// How many there are.
    [[nodiscard]] std::size_t size() const { return size_; }
    /// The next one. Needs that fewer than `size()` were taken.
    [[nodiscard]] const JoinedPair& next();

  private:
    void gather_first(std::size_t top);
    void gather_or_count_all();
    void refill();
    void gather_levels();
    void gather_from_one_level();
    template <class Visit>
    void each_pair_of(std::uint32_t actor, std::span<const std::uint32_t> places, std::uint64_t least,
                      Visit visit);
    void sort_batch();

    std::unique_ptr<PairCounter> counter_;
    std::vector<std::uint32_t> ranks_;
    std::size_t held_;
    std::size_t size_ = 0;
    std::vector<JoinedPair> batch_{};
    std::size_t taken_ = 0;                  ///< of the batch
    std::vector<std::uint64_t> at_count_{};  ///< count -> pairs with it, of those that are not in the batch
    std::vector<std::uint32_t> by_rank_{};   ///< actors
    std::size_t next_rank_ = 0;              ///< to be gone through on the level at hand
};

}  // namespace zeren::analysis::pairing
