#pragma once

#include <cstdint>
#include <random>
#include <span>

#include "layout/bipartite.hpp"

namespace zeren::testing {

/// How a random drawing problem is made.
struct Shape {
    std::uint32_t fixed = 5;
    std::uint32_t free = 5;
    std::uint32_t links = 10;
    std::uint32_t most_weight = 1;
};

[[nodiscard]] layout::TwoSides random_sides(std::mt19937& random, const Shape& shape);

/// The crossings by looking at each two lines: the definition, and the oracle of every count.
[[nodiscard]] std::uint64_t crossings_by_definition(const layout::TwoSides& sides,
                                                    std::span<const std::uint32_t> order);

/// The fewest crossings over all permutations of the free side.
[[nodiscard]] std::uint64_t fewest_by_trying_all(const layout::TwoSides& sides);

}  // namespace zeren::testing
