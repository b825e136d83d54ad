#include "layout/spread.hpp"

#include <algorithm>
#include <cstddef>

namespace zeren::layout {
namespace {

/// Boxes that have been pushed together and move as one.
struct Pool {
    double mean = 0;
    double weight = 0;
    std::size_t boxes = 0;
};

std::vector<Pool> pooled(std::span<const double> wanted, std::span<const Wish> wishes) {
    std::vector<Pool> pools;
    for (std::size_t box = 0; box < wishes.size(); ++box) {
        Pool pool{.mean = wanted[box], .weight = wishes[box].weight, .boxes = 1};
        while (!pools.empty() && pools.back().mean >= pool.mean) {
            const auto above = pools.back();
            pools.pop_back();
            const auto weight = above.weight + pool.weight;
            pool.mean = (above.mean * above.weight + pool.mean * pool.weight) / weight;
            pool.weight = weight;
            pool.boxes += above.boxes;
        }
        pools.push_back(pool);
    }
    return pools;
}

}  // namespace

std::vector<double> spread(std::span<const Wish> wishes, double gap, Stretch stretch) {
    // With the heights and gaps above a box taken off, "below the box above" is "not less than it".
    std::vector<double> taken(wishes.size());
    std::vector<double> wanted(wishes.size());
    double used = 0;
    for (std::size_t box = 0; box < wishes.size(); ++box) {
        taken[box] = used;
        wanted[box] = wishes[box].middle - wishes[box].height / 2 - used;
        used += wishes[box].height + gap;
    }
    const auto highest = stretch.top;
    const auto lowest = std::max(highest, stretch.bottom - (used - gap));
    std::vector<double> tops;
    tops.reserve(wishes.size());
    for (const auto& pool : pooled(wanted, wishes)) {
        for (std::size_t box = 0; box < pool.boxes; ++box)
            tops.push_back(std::clamp(pool.mean, highest, lowest) + taken[tops.size()]);
    }
    return tops;
}

}  // namespace zeren::layout
