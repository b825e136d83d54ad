#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "analysis/differing/text_similarity.hpp"

namespace zeren::analysis::differing {

/// Finds rows that may be alike without comparing all with all: an inverted index from pairs of characters to
/// the rows that have them. Pairs that more than 64 rows have say little, and are left out where rarer ones
/// serve.
class SimilarRows {
  public:
    /// O(all pairs).
    explicit SimilarRows(std::span<const TextProfile> rows);

    /// The rows that share most of the rarer pairs with a text, at most 32, best first, ties in order.
    [[nodiscard]] std::vector<std::size_t> near(const TextProfile& text) const;

  private:
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> rows_by_pair_;
};

}  // namespace zeren::analysis::differing
