#include "layout/windows.hpp"

#include <algorithm>
#include <span>

#include "layout/blocks.hpp"
#include "layout/crossings.hpp"
#include "layout/sifting.hpp"

namespace zeren::layout {
namespace {

constexpr std::size_t smallest_window = 48;

std::uint64_t sift_stretch(const TwoSides& sides, std::span<std::uint32_t> stretch, std::size_t rounds) {
    const auto block = block_of(sides, stretch);
    PairDifferences pairs(block.sides);
    auto order = as_given(block.sides);
    const auto saved = sift(block.sides, pairs, order, rounds, order.size());
    for (std::size_t place = 0; place < order.size(); ++place) stretch[place] = block.nodes[order[place]];
    return saved;
}

}  // namespace

Windows affordable_windows(const TwoSides& sides, std::uint64_t steps) {
    Windows windows;
    // Knowing a window's pairs takes its nodes times its lines and their ends, sifting it its nodes squared.
    const auto each = windows.passes * (2 * sides.link_count() + windows.rounds * sides.free_count());
    const auto size = static_cast<std::size_t>(steps / std::max<std::uint64_t>(each, 1));
    windows.size = std::clamp(size, smallest_window, windows.size);
    return windows;
}

std::uint64_t sift_windows(const TwoSides& sides, Order& order, const Windows& windows) {
    std::uint64_t saved = 0;
    std::size_t idle = 0;  // passes; two of them have seen all
    for (std::size_t pass = 0; pass < windows.passes && idle < 2; ++pass) {
        std::uint64_t saved_now = 0;
        auto end = pass % 2 == 0 ? windows.size : windows.size / 2;
        for (std::size_t begin = 0; begin < order.size(); end = begin + windows.size) {
            const auto length = std::min(end, order.size()) - begin;
            saved_now += sift_stretch(sides, std::span(order).subspan(begin, length), windows.rounds);
            begin += length;
        }
        saved += saved_now;
        idle = saved_now == 0 ? idle + 1 : 0;
    }
    return saved;
}

}  // namespace zeren::layout
