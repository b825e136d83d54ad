#include "layout/bipartite.hpp"

#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace zeren::layout {

TwoSides::TwoSides(std::size_t fixed_count, std::size_t free_count, std::span<const Link> links)
    : fixed_count_(fixed_count), offsets_(free_count + 1, 0), ends_(links.size()) {
    for (const auto& link : links) {
        if (link.fixed >= fixed_count || link.free >= free_count)
            throw std::logic_error("a link ends outside of its side");
        ++offsets_[link.free + 1];
    }
    std::partial_sum(offsets_.begin(), offsets_.end(), offsets_.begin());
    auto next = offsets_;
    for (const auto& link : links) ends_[next[link.free]++] = {.position = link.fixed, .weight = link.weight};
    for (std::size_t free = 0; free < free_count; ++free) {
        const auto row = std::span(ends_).subspan(offsets_[free], offsets_[free + 1] - offsets_[free]);
        std::ranges::sort(row, {}, &FixedEnd::position);
    }
}

Order as_given(const TwoSides& sides) {
    Order order(sides.free_count());
    std::iota(order.begin(), order.end(), 0U);
    return order;
}

}  // namespace zeren::layout
