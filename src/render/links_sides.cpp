#include "render/links_sides.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

#include "layout/bipartite.hpp"
#include "layout/spread.hpp"
#include "render/part_counts.hpp"

namespace zeren::render {
namespace {

constexpr double actor_gap = 4;
constexpr std::size_t most_name_lines = 3;
constexpr double bare_port_pitch = 2.6;

double name_width(Side side, const LinksSizes& sizes) {
    const auto whole = side == Side::owners ? sizes.owner - sizes.label : sizes.named;
    return std::max(1.0, (whole - 2 * sizes.padding()) / sizes.size);
}

void set_name(ActorBox& actor, const graph::AccountabilityGraph& graph, Side side, const LinksSizes& sizes,
              Labels labels) {
    const Paragraph name(full_name(graph, actor.actor));
    const auto width = name_width(side, sizes);
    actor.name = lines_at_most(name, width, most_name_lines);
    actor.is_cut = name.line_count(width) > most_name_lines;
    auto height = sizes.lines_height(actor.name.size()) + 0.3 * sizes.size;
    if (!actor.counts.empty()) height += line_height * sizes.small_size;
    const auto port_pitch = labels == Labels::shown ? line_height * sizes.small_size : bare_port_pitch;
    actor.box.width = side == Side::owners ? sizes.owner : sizes.named;
    actor.box.height = std::max(height, static_cast<double>(actor.ties) * port_pitch + 2);
}

/// A curve's end at the groups, before it has a height: which node of the fixed side, and whose.
struct GroupEnd {
    std::size_t piece = 0;
    std::size_t tie = 0;
    std::uint32_t node = 0;
    std::size_t actor = 0;
    Part part{};
};

/// The stretch of a box's side where the curves of a title or a task leave.
struct Zone {
    double top = 0;
    double height = 0;
};

Zone zone_of(const LinksPiece& piece, const StandingBox& standing, const Tie& tie, Side side) {
    const auto& box = *standing.box;
    if (tie.task != Tie::whole_group) {
        const auto& task = box.tasks[tie.task - piece.first];
        return {standing.top + task.top, task.height};
    }
    const bool tasks_tie_too = std::ranges::any_of(
        ties_of(piece, side), [](const auto& other) { return other.task != Tie::whole_group; });
    if (tasks_tie_too) return {standing.top + box.title.top, box.title.height};
    return {standing.top, box.height};
}

/// The ends of a side, and their fixed side: each title, then its tasks, from top to bottom.
std::vector<GroupEnd> group_ends(std::span<const LinksPiece> pieces, std::span<const ActorBox> actors,
                                 Side side, std::uint32_t& nodes) {
    std::map<graph::ActorVertex, std::size_t> place;
    for (std::size_t at = 0; at < actors.size(); ++at) place.emplace(actors[at].actor, at);
    std::vector<GroupEnd> ends;
    nodes = 0;
    for (std::size_t piece = 0; piece < pieces.size(); ++piece) {
        const auto& ties = ties_of(pieces[piece], side);
        for (std::size_t tie = 0; tie < ties.size(); ++tie) {
            const auto task = ties[tie].task;
            const auto inside = task == Tie::whole_group ? 0 : task - pieces[piece].first + 1;
            ends.push_back({.piece = piece,
                            .tie = tie,
                            .node = nodes + static_cast<std::uint32_t>(inside),
                            .actor = place.at(ties[tie].actor),
                            .part = ties[tie].part});
        }
        nodes += static_cast<std::uint32_t>(pieces[piece].end - pieces[piece].first + 1);
    }
    return ends;
}

layout::Ordering order_actors(std::span<const GroupEnd> ends, std::span<const ActorBox> actors,
                              std::uint32_t nodes, std::span<const std::size_t> rank) {
    std::vector<layout::Link> links;
    for (const auto& end : ends)
        links.push_back({.fixed = end.node, .free = static_cast<std::uint32_t>(end.actor)});
    const layout::TwoSides sides(nodes, actors.size(), links);
    if (rank.empty()) return layout::order_free_side(sides);
    auto order = layout::as_given(sides);
    std::ranges::stable_sort(order, {}, [&](auto at) { return rank[actors[at].actor.row()]; });
    return layout::judge_order(sides, std::move(order));
}

/// Actors in their order; the ends point to the new places.
void apply_order(const layout::Order& order, std::vector<ActorBox>& actors, std::vector<GroupEnd>& ends) {
    std::vector<ActorBox> ordered;
    std::vector<std::size_t> place(order.size());
    for (auto actor : order) {
        place[actor] = ordered.size();
        ordered.push_back(std::move(actors[actor]));
    }
    actors = std::move(ordered);
    for (auto& end : ends) end.actor = place[end.actor];
}

void place_actors(LinksSide& side, const Rect& area, double x) {
    std::vector<layout::Wish> wishes(side.actors.size());
    for (const auto& tie : side.ties) {
        wishes[tie.actor].middle += tie.at_group.y;
        wishes[tie.actor].weight += 1;
    }
    for (std::size_t at = 0; at < wishes.size(); ++at) {
        wishes[at].weight -= 1;
        wishes[at].middle /= std::max(1.0, wishes[at].weight);
        wishes[at].height = side.actors[at].box.height;
    }
    const auto tops = layout::spread(wishes, actor_gap, {.top = area.y, .bottom = area.bottom()});
    for (std::size_t at = 0; at < tops.size(); ++at) {
        side.actors[at].box.x = x;
        side.actors[at].box.y = tops[at];
    }
}

/// Shares a stretch out among the curves from `first` to `end`: the n-th of k in the middle of its k-th.
template <class Ties, class SetHeight>
void share_out(Ties& ties, std::size_t first, std::size_t end, Zone zone, const SetHeight& set) {
    const auto count = static_cast<double>(end - first);
    for (auto at = first; at < end; ++at)
        set(ties[at], zone.top + zone.height * (static_cast<double>(at - first) + 0.5) / count);
}

}  // namespace

const std::vector<Tie>& ties_of(const LinksPiece& piece, Side side) {
    return side == Side::owners ? piece.owners : piece.named;
}

std::vector<ActorBox> set_actors(const graph::AccountabilityGraph& graph, std::span<const LinksPiece> pieces,
                                 Side side, const LinksSizes& sizes, Labels labels, const Phrases& words) {
    std::vector<ActorBox> actors;
    std::vector<PartCounts> counts;
    std::map<graph::ActorVertex, std::size_t> place;
    for (const auto& piece : pieces) {
        for (const auto& tie : ties_of(piece, side)) {
            const auto [known, is_new] = place.emplace(tie.actor, actors.size());
            if (is_new) {
                actors.push_back({.actor = tie.actor});
                counts.emplace_back();
            }
            ++actors[known->second].ties;
            counts[known->second].add(tie.part, tie.edges.size());
        }
    }
    for (std::size_t at = 0; at < actors.size(); ++at) {
        if (side == Side::owners) actors[at].counts = counts[at].words(words);
        set_name(actors[at], graph, side, sizes, side == Side::owners ? labels : Labels::hidden);
    }
    return actors;
}

double stacked_height(std::span<const ActorBox> actors) {
    double height = 0;
    for (const auto& actor : actors) height += actor.box.height + actor_gap;
    return std::max(0.0, height - actor_gap);
}

LinksSide place_side(std::vector<ActorBox> actors, std::span<const LinksPiece> pieces,
                     std::span<const StandingBox> boxes, Side which, const LinksSizes& sizes,
                     const Rect& area, std::span<const std::size_t> rank) {
    const auto box_left = area.x + sizes.named + sizes.left_gap;
    const bool right = which == Side::owners;
    const auto group_x = right ? box_left + sizes.box : box_left;
    const auto actor_x = right ? group_x + sizes.right_gap : area.x + sizes.named;
    std::uint32_t nodes = 0;
    auto ends = group_ends(pieces, actors, which, nodes);
    LinksSide side{.actors = std::move(actors)};
    side.ordering = order_actors(ends, side.actors, nodes, rank);
    apply_order(side.ordering.order, side.actors, ends);

    std::ranges::sort(ends, {}, [](const auto& end) { return std::tuple(end.node, end.actor, end.part); });
    for (const auto& end : ends)
        side.ties.push_back(
            {.piece = end.piece, .tie = end.tie, .actor = end.actor, .at_group = {group_x, 0}});
    for (std::size_t first = 0; first < ends.size();) {
        auto end = first;
        while (end < ends.size() && ends[end].node == ends[first].node) ++end;
        const auto& piece = pieces[ends[first].piece];
        const auto zone =
            zone_of(piece, boxes[ends[first].piece], ties_of(piece, which)[ends[first].tie], which);
        share_out(side.ties, first, end, zone, [](auto& tie, double y) { tie.at_group.y = y; });
        first = end;
    }

    place_actors(side, area, right ? actor_x : area.x);
    std::ranges::stable_sort(side.ties, {}, &PlacedTie::actor);
    for (std::size_t first = 0; first < side.ties.size();) {
        auto end = first;
        while (end < side.ties.size() && side.ties[end].actor == side.ties[first].actor) ++end;
        const auto box = side.actors[side.ties[first].actor].box;
        share_out(side.ties, first, end, {box.y + 1, box.height - 2}, [actor_x](auto& tie, double y) {
            tie.at_actor = {actor_x, y};
        });
        first = end;
    }
    return side;
}

}  // namespace zeren::render
