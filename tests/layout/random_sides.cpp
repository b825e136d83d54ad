#include "layout/random_sides.hpp"

#include <algorithm>
#include <limits>
#include <vector>

namespace zeren::testing {

layout::TwoSides random_sides(std::mt19937& random, const Shape& shape) {
    std::vector<layout::Link> links;
    for (std::uint32_t link = 0; link < shape.links; ++link) {
        links.push_back({.fixed = static_cast<std::uint32_t>(random() % shape.fixed),
                         .free = static_cast<std::uint32_t>(random() % shape.free),
                         .weight = static_cast<std::uint32_t>(1 + random() % shape.most_weight)});
    }
    return {shape.fixed, shape.free, links};
}

std::uint64_t crossings_by_definition(const layout::TwoSides& sides, std::span<const std::uint32_t> order) {
    std::uint64_t crossings = 0;
    for (std::size_t upper = 0; upper < order.size(); ++upper) {
        for (std::size_t lower = upper + 1; lower < order.size(); ++lower) {
            for (const auto& one : sides.ends(order[upper])) {
                for (const auto& other : sides.ends(order[lower])) {
                    if (one.position > other.position) crossings += std::uint64_t{one.weight} * other.weight;
                }
            }
        }
    }
    return crossings;
}

std::uint64_t fewest_by_trying_all(const layout::TwoSides& sides) {
    auto order = layout::as_given(sides);
    auto fewest = std::numeric_limits<std::uint64_t>::max();
    do {
        fewest = std::min(fewest, crossings_by_definition(sides, order));
    } while (std::ranges::next_permutation(order).found);
    return fewest;
}

}  // namespace zeren::testing
