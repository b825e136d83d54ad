#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "layout/bipartite.hpp"

namespace zeren::layout {

/// The crossings of a drawing on two lines, each counted weight × weight; lines that share an end do not
/// cross. The one function that every view, heuristic and test counts with. An accumulator tree over the
/// fixed side (Barth, Jünger, Mutzel 2002): O(links · log fixed).
[[nodiscard]] std::uint64_t count_crossings(const TwoSides& sides, std::span<const std::uint32_t> order);

/// What two free nodes cost each other: the crossings among their lines with u before v, and with v before u.
struct PairCost {
    std::uint64_t in_order = 0;
    std::uint64_t reversed = 0;
};

/// O(degree u + degree v).
[[nodiscard]] PairCost pair_cost(const TwoSides& sides, std::uint32_t u, std::uint32_t v);

/// How much dearer it is to put one free node before another, for all pairs: crossings are the sum over
/// pairs, so this is all that an ordering heuristic needs to know. Up to `most_kept` nodes and `most_fill`
/// steps to fill it the matrix is kept (8 n² bytes); above, rows are made when they are asked for.
class PairDifferences {
  public:
    static constexpr std::size_t most_kept = 3000;
    static constexpr std::size_t most_fill = 600'000'000;

    /// O(n · (fixed + links)) where the matrix is kept, else O(n).
    explicit PairDifferences(const TwoSides& sides);

    [[nodiscard]] std::size_t size() const { return sides_->free_count(); }
    [[nodiscard]] bool is_kept() const { return !matrix_.empty() || size() == 0; }
    /// `row(u)[v]` = crossings with u before v, less those with v before u. Valid until the next call; O(1)
    /// where kept, else O(fixed + links).
    [[nodiscard]] std::span<const std::int64_t> row(std::uint32_t u);
    /// One entry of a row; O(1) where kept, else O(degree u + degree v).
    [[nodiscard]] std::int64_t between(std::uint32_t u, std::uint32_t v) const;

  private:
    void fill(std::uint32_t u, std::span<std::int64_t> out);

    const TwoSides* sides_;
    std::vector<std::int64_t> matrix_;
    std::vector<std::int64_t> row_;
    std::vector<std::int64_t>
        balance_;  ///< per fixed position: weight of u's lines beyond it, less before it
};

/// The sum over all pairs of the cheaper of their two orders: no order has fewer crossings. O(n · degree
/// sums) by merging, at most O(n · links).
[[nodiscard]] std::uint64_t pair_lower_bound(const TwoSides& sides);
/// The same from an order and its crossings: what each pair that stands the dearer way round costs too much
/// is taken off. O(n²) look-ups.
[[nodiscard]] std::uint64_t pair_lower_bound(const PairDifferences& pairs,
                                             std::span<const std::uint32_t> order, std::uint64_t crossings);

}  // namespace zeren::layout
