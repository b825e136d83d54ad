#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace zeren::layout {

/// A line between a node of the fixed side and a node of the free side; both are counted from 0. A line of
/// weight w stands for w lines on top of each other.
struct Link {
    std::uint32_t fixed = 0;
    std::uint32_t free = 0;
    std::uint32_t weight = 1;
};

/// Where a link of a free node ends on the fixed side.
struct FixedEnd {
    std::uint32_t position = 0;
    std::uint32_t weight = 1;
};

/// An order of the free side: `order[p]` is the node at place p.
using Order = std::vector<std::uint32_t>;

/// A drawing problem on two parallel lines: the fixed side keeps its order 0, 1, 2, …; the free side is to be
/// ordered. Compressed rows by free node, each sorted by fixed position. Throws std::logic_error where a link
/// ends outside: that is a bug of the caller.
class TwoSides {
  public:
    TwoSides(std::size_t fixed_count, std::size_t free_count, std::span<const Link> links);

    [[nodiscard]] std::size_t fixed_count() const { return fixed_count_; }
    [[nodiscard]] std::size_t free_count() const { return offsets_.size() - 1; }
    [[nodiscard]] std::size_t link_count() const { return ends_.size(); }
    [[nodiscard]] std::span<const FixedEnd> ends(std::uint32_t free) const {
        return std::span(ends_).subspan(offsets_[free], offsets_[free + 1] - offsets_[free]);
    }

  private:
    std::size_t fixed_count_;
    std::vector<std::size_t> offsets_;
    std::vector<FixedEnd> ends_;
};

/// The free side in the order of its numbers.
[[nodiscard]] Order as_given(const TwoSides& sides);

}  // namespace zeren::layout
