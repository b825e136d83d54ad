#include "layout/blocks.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace zeren::layout {
namespace {

Block make_block(const TwoSides& sides, std::span<const std::uint32_t> nodes) {
    std::vector<std::uint32_t> positions;
    for (auto node : nodes) {
        for (const auto& end : sides.ends(node)) positions.push_back(end.position);
    }
    std::ranges::sort(positions);
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    std::vector<Link> links;
    for (std::uint32_t at = 0; at < nodes.size(); ++at) {
        for (const auto& end : sides.ends(nodes[at])) {
            const auto place = std::ranges::lower_bound(positions, end.position) - positions.begin();
            links.push_back({.fixed = static_cast<std::uint32_t>(place), .free = at, .weight = end.weight});
        }
    }
    return {.nodes = {nodes.begin(), nodes.end()}, .sides = TwoSides(positions.size(), nodes.size(), links)};
}

}  // namespace

std::vector<Block> blocks_of(const TwoSides& sides) {
    Order linked;
    for (auto node : as_given(sides)) {
        if (!sides.ends(node).empty()) linked.push_back(node);
    }
    const auto first = [&](std::uint32_t node) { return sides.ends(node).front().position; };
    const auto last = [&](std::uint32_t node) { return sides.ends(node).back().position; };
    std::ranges::stable_sort(linked, {}, [&](auto node) { return std::pair(first(node), last(node)); });
    std::vector<Block> blocks;
    for (std::size_t begin = 0; begin < linked.size();) {
        auto reach = last(linked[begin]);
        auto end = begin + 1;
        for (; end < linked.size() && first(linked[end]) < reach; ++end)
            reach = std::max(reach, last(linked[end]));
        auto nodes = std::span(linked).subspan(begin, end - begin);
        std::ranges::sort(nodes);
        blocks.push_back(make_block(sides, nodes));
        begin = end;
    }
    return blocks;
}

}  // namespace zeren::layout
