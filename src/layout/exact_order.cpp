#include "layout/exact_order.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <limits>
#include <stdexcept>

namespace zeren::layout {
namespace {

/// The cost of putting one node behind a set of others, in two look-ups: the set's halves are tabulated.
class CostBehind {
  public:
    CostBehind(const PairDifferences& pairs, std::span<const std::uint32_t> run)
        : low_bits_((run.size() + 1) / 2), size_(run.size()) {
        const auto high_bits = size_ - low_bits_;
        low_.resize(size_ << low_bits_);
        high_.resize(size_ << high_bits);
        for (std::size_t node = 0; node < size_; ++node) {
            const auto cost = [&](std::size_t other) {
                return other == node ? 0 : pairs.between(run[other], run[node]);
            };
            tabulate(std::span(low_).subspan(node << low_bits_, std::size_t{1} << low_bits_), 0, cost);
            tabulate(std::span(high_).subspan(node << high_bits, std::size_t{1} << high_bits), low_bits_,
                     cost);
        }
    }

    [[nodiscard]] std::int64_t operator()(std::uint32_t set, std::size_t node) const {
        const auto low_mask = (std::uint32_t{1} << low_bits_) - 1;
        return low_[(node << low_bits_) + (set & low_mask)] +
               high_[(node << (size_ - low_bits_)) + (set >> low_bits_)];
    }

  private:
    template <class Cost>
    static void tabulate(std::span<std::int64_t> sums, std::size_t first, const Cost& cost) {
        for (std::size_t set = 1; set < sums.size(); ++set) {
            const auto lowest = static_cast<std::size_t>(std::countr_zero(set));
            sums[set] = sums[set & (set - 1)] + cost(first + lowest);
        }
    }

    std::size_t low_bits_, size_;
    std::vector<std::int64_t> low_, high_;
};

}  // namespace

void order_exactly(const PairDifferences& pairs, std::span<std::uint32_t> run) {
    if (run.size() > most_exact_nodes) throw std::logic_error("too many nodes for an exact order");
    if (run.size() < 2) return;
    std::ranges::sort(run);  // so that the order found does not hang on the order given
    const CostBehind cost_behind(pairs, run);
    const auto full = (std::uint32_t{1} << run.size()) - 1;
    std::vector<std::int64_t> cost(std::size_t{full} + 1, std::numeric_limits<std::int64_t>::max());
    std::vector<std::uint8_t> last(cost.size(), 0);
    cost[0] = 0;
    for (std::uint32_t set = 1; set <= full; ++set) {
        // The highest number that may stand last does, so that ties keep the order of the numbers.
        for (std::size_t node = run.size(); node-- > 0;) {
            const auto rest = set & ~(std::uint32_t{1} << node);
            if (rest == set) continue;
            const auto total = cost[rest] + cost_behind(rest, node);
            if (total >= cost[set]) continue;
            cost[set] = total;
            last[set] = static_cast<std::uint8_t>(node);
        }
    }
    const std::vector<std::uint32_t> nodes(run.begin(), run.end());
    auto set = full;
    for (auto place = run.size(); place-- > 0;) {
        run[place] = nodes[last[set]];
        set &= ~(std::uint32_t{1} << last[set]);
    }
}

std::vector<std::size_t> independent_runs(const PairDifferences& pairs,
                                          std::span<const std::uint32_t> order) {
    std::vector<std::size_t> starts{0};
    std::size_t reach = 0;  // the farthest place that some node so far would rather stand behind
    for (std::size_t at = 0; at < order.size(); ++at) {
        if (at > 0 && reach < at) starts.push_back(at);
        for (auto other = order.size(); --other > std::max(at, reach);) {
            if (pairs.between(order[at], order[other]) > 0) {
                reach = other;
                break;
            }
        }
    }
    if (!order.empty()) starts.push_back(order.size());
    return starts;
}

}  // namespace zeren::layout
