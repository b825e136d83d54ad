#include "render/links_content.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "render/picture_text.hpp"

namespace zeren::render {
namespace {

using graph::AccountabilityGraph;
using graph::ActorVertex;
using graph::EdgeIndex;

constexpr double longest_label = 4;       // em
constexpr std::size_t fewest_groups = 4;  // below, nothing is universal
constexpr double universal_share = 0.75;  // of the groups

std::vector<LinksGroup> groups_of(const AccountabilityGraph& graph, const Phrases& words) {
    std::vector<LinksGroup> groups;
    for (auto& outline : outline_of(graph)) {
        LinksGroup group{.outline = std::move(outline)};
        const auto& title = group.outline.title;
        group.title = Paragraph(title.empty() ? std::string(words.no_group) : title, Weight::bold);
        group.label = group.outline.number.empty() ? title : group.outline.number;
        if (text_width(group.label) > longest_label) group.label.clear();
        for (auto task : group.outline.tasks) {
            auto text = shown(graph.title(task));
            group.tasks.push_back(
                {.task = task, .label = label_of(graph, task), .text = Paragraph(std::move(text))});
        }
        groups.push_back(std::move(group));
    }
    return groups;
}

/// Owners on at least three quarters of the groups that have tasks.
void find_universal(const AccountabilityGraph& graph, LinksContent& content) {
    std::vector<std::size_t> groups_with(graph.actor_count(), 0);
    std::size_t groups = 0;
    for (const auto& group : content.groups) {
        if (group.tasks.empty()) continue;
        ++groups;
        std::set<ActorVertex> owners;
        for (const auto& task : group.tasks) {
            for (auto edge : graph.edges_of(task.task)) {
                if (model::is_owner(graph.basis(edge))) owners.insert(graph.actor(edge));
            }
        }
        for (auto owner : owners) ++groups_with[owner.row()];
    }
    if (groups < fewest_groups) return;
    for (auto actor : graph.actors()) {
        if (static_cast<double>(groups_with[actor.row()]) < universal_share * static_cast<double>(groups))
            continue;
        content.badged.push_back(actor);
        content.is_badged[actor.row()] = true;
    }
}

void note_what_occurs(const AccountabilityGraph& graph, const Options& options, LinksContent& content) {
    std::set<Part> curves;
    for (auto edge : graph.edges()) {
        const Part part{.role = graph.role(edge), .basis = graph.basis(edge)};
        content.has_inferred = content.has_inferred || is_inferred(part);
        if (!model::is_owner(part.basis)) {
            content.shows_named = options.named == Named::on;
            content.has_named_lead = content.has_named_lead || part.role == model::Role::lead;
        } else if (!content.is_badged[graph.actor(edge).row()]) {
            curves.insert({.role = part.role,
                           .basis = is_inferred(part) ? model::Basis::first_listed : model::Basis::stated});
        }
    }
    content.curves.assign(curves.begin(), curves.end());
}

}  // namespace

LinksContent links_content(const AccountabilityGraph& graph, const Options& options, const Phrases& words) {
    LinksContent content{.groups = groups_of(graph, words), .level = options.level.value_or(Level::group)};
    content.is_badged.assign(graph.actor_count(), false);
    if (options.badges == Badges::automatic) find_universal(graph, content);
    note_what_occurs(graph, options, content);
    return content;
}

LinksPiece make_piece(const AccountabilityGraph& graph, const LinksContent& content, std::size_t group,
                      std::size_t first, std::size_t end) {
    LinksPiece piece{.group = group, .first = first, .end = end};
    const auto& tasks = content.groups[group].tasks;
    using Key = std::pair<ActorVertex, Part>;
    std::map<Key, std::size_t> place;  // in `shared`
    std::vector<Tie> shared;
    for (auto at = first; at < end; ++at) {
        for (auto edge : graph.edges_of(tasks[at].task)) {
            const Part part{.role = graph.role(edge), .basis = graph.basis(edge)};
            const auto actor = graph.actor(edge);
            if (!model::is_owner(part.basis)) {
                if (content.shows_named)
                    piece.named.push_back({.task = at, .actor = actor, .part = part, .edges = {edge}});
                continue;
            }
            const auto [known, is_new] = place.emplace(Key(actor, part), shared.size());
            if (is_new) shared.push_back({.actor = actor, .part = part});
            shared[known->second].edges.push_back(edge);
        }
    }
    std::map<graph::TaskVertex, std::size_t> place_of_task;
    for (auto at = first; at < end; ++at) place_of_task.emplace(tasks[at].task, at);
    for (auto& tie : shared) {
        auto& ties = content.is_badged[tie.actor.row()] ? piece.badges : piece.owners;
        if (content.level == Level::group && tie.edges.size() == end - first) {
            ties.push_back(std::move(tie));
            continue;
        }
        for (auto edge : tie.edges) {
            ties.push_back({.task = place_of_task.at(graph.task(edge)),
                            .actor = tie.actor,
                            .part = tie.part,
                            .edges = {edge}});
        }
    }
    return piece;
}

}  // namespace zeren::render
