#include "layout/barycentre.hpp"

#include <algorithm>
#include <limits>
#include <vector>

namespace zeren::layout {

Order barycentre_order(const TwoSides& sides) {
    std::vector<double> mean(sides.free_count(), std::numeric_limits<double>::max());
    for (std::uint32_t node = 0; node < sides.free_count(); ++node) {
        double sum = 0;
        double weight = 0;
        for (const auto& end : sides.ends(node)) {
            sum += static_cast<double>(end.position) * end.weight;
            weight += end.weight;
        }
        if (weight > 0) mean[node] = sum / weight;
    }
    auto order = as_given(sides);
    std::ranges::stable_sort(order, {}, [&](auto node) { return mean[node]; });
    return order;
}

}  // namespace zeren::layout
