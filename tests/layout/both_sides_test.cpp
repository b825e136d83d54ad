#include "layout/both_sides.hpp"

#include <algorithm>
#include <random>

#include "layout/crossings.hpp"
#include "layout/ordering.hpp"
#include "testing/catch.hpp"

namespace zeren::layout {
namespace {

std::uint64_t crossings_of(const Order& fixed, const Order& free, std::span<const Link> links) {
    std::uint64_t count = 0;
    const auto place = [](const Order& order, std::uint32_t node) {
        return std::ranges::find(order, node) - order.begin();
    };
    for (const auto& one : links) {
        for (const auto& other : links) {
            if (place(fixed, one.fixed) < place(fixed, other.fixed) &&
                place(free, one.free) > place(free, other.free))
                count += std::uint64_t{one.weight} * other.weight;
        }
    }
    return count;
}

/// The fewest over all permutations of both sides.
std::uint64_t fewest_of_all(std::uint32_t fixed_count, std::uint32_t free_count,
                            std::span<const Link> links) {
    Order fixed(fixed_count);
    for (std::uint32_t at = 0; at < fixed_count; ++at) fixed[at] = at;
    auto fewest = ~std::uint64_t{0};
    do {
        std::vector<Link> moved(links.begin(), links.end());
        for (auto& link : moved) link.fixed = fixed[link.fixed];
        fewest = std::min(fewest, order_free_side(TwoSides(fixed_count, free_count, moved)).crossings);
    } while (std::ranges::next_permutation(fixed).found);
    return fewest;
}

}  // namespace

TEST_CASE("both sides of small graphs are ordered as well as trying all orders does", "[layout]") {
    std::mt19937 random(3);
    for (int round = 0; round < 40; ++round) {
        std::vector<Link> links;
        for (auto count = 6 + random() % 8; count > 0; --count)
            links.push_back({.fixed = static_cast<std::uint32_t>(random() % 5),
                             .free = static_cast<std::uint32_t>(random() % 5),
                             .weight = static_cast<std::uint32_t>(1 + random() % 2)});
        const auto found = order_both_sides(5, 5, links);
        REQUIRE(found.crossings == crossings_of(found.fixed, found.free, links));
        REQUIRE(found.crossings == fewest_of_all(5, 5, links));
    }
}

TEST_CASE("nothing to order on either side is ordered", "[layout]") {
    CHECK(order_both_sides(0, 0, {}).crossings == 0);
    CHECK(order_both_sides(3, 0, {}).fixed.size() == 3);
    CHECK(order_both_sides(0, 2, {}).free.size() == 2);
}

}  // namespace zeren::layout
