#include "render/cards_content.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace zeren::render {
namespace {

using graph::AccountabilityGraph;
using graph::ActorVertex;

std::vector<std::size_t> groups_of_tasks(const AccountabilityGraph& graph,
                                         const std::vector<OutlineGroup>& groups) {
    std::vector<std::size_t> group_of(graph.task_count(), 0);
    for (std::size_t group = 0; group < groups.size(); ++group)
        for (auto task : groups[group].tasks) group_of[task.row()] = group;
    return group_of;
}

Card card_of(const AccountabilityGraph& graph, ActorVertex actor, const std::vector<std::size_t>& group_of,
             const Options& options, Level level) {
    Card card{.actor = actor, .parts = owned_parts(graph, actor)};
    std::map<std::size_t, CardGroup> groups;
    for (auto edge : graph.edges_of(actor)) {
        std::optional<Part> part;
        if (model::is_owner(graph.basis(edge))) {
            part = part_of(graph, edge);
        } else if (options.named == Named::off) {
            continue;
        } else {
            ++card.named;
        }
        const auto at = group_of[graph.task(edge).row()];
        auto& group = groups[at];
        group.group = at;
        const auto same = std::ranges::find(group.entries, part, &CardEntry::part);
        if (level == Level::group && same != group.entries.end()) {
            same->edges.push_back(edge);
        } else {
            group.entries.push_back({.part = part, .edges = {edge}});
        }
    }
    for (auto& [at, group] : groups) card.groups.push_back(std::move(group));
    return card;
}

}  // namespace

CardsContent cards_content(const AccountabilityGraph& graph, const Options& options, Level level) {
    CardsContent content{.groups = outline_of(graph)};
    const auto group_of = groups_of_tasks(graph, content.groups);
    for (auto actor : graph.actors()) {
        if (options.actor && *options.actor != actor) continue;
        auto card = card_of(graph, actor, group_of, options, level);
        content.highest_load = std::max(content.highest_load, usual_load(card.parts));
        content.has_inferred = content.has_inferred || card.parts.has_inferred();
        if (!card.groups.empty() || options.actor) content.cards.push_back(std::move(card));
    }
    std::ranges::stable_sort(content.cards, std::greater{},
                             [](const auto& card) { return usual_load(card.parts); });
    return content;
}

}  // namespace zeren::render
