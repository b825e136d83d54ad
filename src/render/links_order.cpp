#include "render/links_order.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "layout/both_sides.hpp"
#include "layout/graphviz_engine.hpp"
#include "render/links_pages.hpp"

namespace zeren::render {
namespace {

/// Groups against owners; the curves of one group to one owner count together.
struct GroupsAndOwners {
    std::vector<graph::ActorVertex> owners{};  ///< as the document names them
    std::vector<layout::Link> links{};
};

GroupsAndOwners groups_and_owners(const graph::AccountabilityGraph& graph, const LinksContent& content) {
    GroupsAndOwners found;
    std::map<graph::ActorVertex, std::uint32_t> place;
    for (const auto& piece : whole_groups(graph, content)) {
        std::map<std::uint32_t, std::uint32_t> curves;
        for (const auto& tie : piece.owners) {
            const auto [known, is_new] =
                place.emplace(tie.actor, static_cast<std::uint32_t>(found.owners.size()));
            if (is_new) found.owners.push_back(tie.actor);
            ++curves[known->second];
        }
        for (const auto& [owner, count] : curves)
            found.links.push_back(
                {.fixed = static_cast<std::uint32_t>(piece.group), .free = owner, .weight = count});
    }
    return found;
}

void apply_order(const layout::Order& order, LinksContent& content) {
    std::vector<LinksGroup> ordered;
    for (auto group : order) ordered.push_back(std::move(content.groups[group]));
    content.groups = std::move(ordered);
}

/// dot draws groups above owners; both are read from left to right.
void order_as_dot_does(const graph::AccountabilityGraph& graph, const GroupsAndOwners& found,
                       LinksContent& content) {
    constexpr layout::NodeSize size{.width = 36, .height = 18};
    const auto groups = static_cast<std::uint32_t>(content.groups.size());
    const std::vector<layout::NodeSize> nodes(groups + found.owners.size(), size);
    std::vector<layout::Spring> springs;
    for (const auto& link : found.links)
        springs.push_back({link.fixed, groups + link.free, static_cast<double>(link.weight)});
    const auto middles = layout::arrange(nodes, springs, layout::GraphvizEngine::dot);
    const auto by_place = [&middles](std::uint32_t first, std::size_t count) {
        layout::Order order(count);
        for (std::uint32_t at = 0; at < count; ++at) order[at] = at;
        std::ranges::stable_sort(order, {}, [&](auto at) { return middles[first + at].x; });
        return order;
    };
    const auto owners = by_place(groups, found.owners.size());
    content.owner_rank.assign(graph.actor_count(), 0);
    for (std::size_t rank = 0; rank < owners.size(); ++rank)
        content.owner_rank[found.owners[owners[rank]].row()] = rank;
    apply_order(by_place(0, groups), content);
}

}  // namespace

void order_groups(const graph::AccountabilityGraph& graph, const Options& options, LinksContent& content) {
    if (options.engine == Engine::own && options.order == GroupOrder::document) return;
    const auto found = groups_and_owners(graph, content);
    if (options.engine == Engine::dot) {
        order_as_dot_does(graph, found, content);
    } else {
        apply_order(layout::order_both_sides(content.groups.size(), found.owners.size(), found.links).fixed,
                    content);
    }
}

}  // namespace zeren::render
