#include "analysis/balancing/lead_transfers.hpp"

#include <algorithm>

namespace zeren::analysis::balancing {
namespace {

/// No hop count leads here: the walk has found that no room lies behind.
constexpr std::uint32_t dead_end = std::numeric_limits<std::uint32_t>::max();

}  // namespace

LeadTransfers::LeadTransfers(const LeadProblem& problem, LeadAssignment& assignment, Cost cost,
                             std::span<const std::uint32_t> parts)
    : problem_(&problem),
      assignment_(&assignment),
      cost_(cost),
      parts_(parts),
      prices_(problem.leader_count(), 0),
      labels_(problem.leader_count()) {}

std::int32_t LeadTransfers::reduced_cost(OptionId from, OptionId to) const {
    return cost(to) - cost(from) + prices_[problem_->leader(from).row()] -
           prices_[problem_->leader(to).row()];
}

void LeadTransfers::route(std::span<const std::uint32_t> quotas) {
    quotas_ = quotas;
    std::vector<LeaderId> sources;
    for (auto leader : problem_->leaders()) {
        if (has_too_many(leader)) sources.push_back(leader);
    }
    route_from(sources, quotas);
}

void LeadTransfers::route_from(std::span<const LeaderId> sources, std::span<const std::uint32_t> quotas) {
    quotas_ = quotas;
    room_price_ = 0;
    while (search(sources)) {
        for (auto source : sources) push_chains(source);
    }
}

/// Labels leaders by the cost and length of the cheapest chain to them, until room is found (Dijkstra 1959 on
/// reduced costs), and makes all cheapest chains free by raising prices. False where no room can be reached.
bool LeadTransfers::search(std::span<const LeaderId> sources) {
    ++search_;
    queue_ = {};
    met_.clear();
    for (auto source : sources) {
        if (has_too_many(source)) reach(source, 0, 0);
    }
    std::optional<std::pair<std::int32_t, std::uint32_t>> room;
    while (!queue_.empty()) {
        const auto [distance, hops, leader] = queue_.top();
        if (room && std::pair(distance, hops) >= *room) break;
        queue_.pop();
        const auto label = labels_[leader.row()];
        if (std::pair(distance, hops) != std::pair(label.distance, label.hops)) continue;
        if (has_room(leader)) {
            const auto found = std::pair(distance + prices_[leader.row()] - room_price_, hops);
            if (!room || found < *room) room = found;
        }
        relax(leader, label);
    }
    if (!room) return false;
    if (room->first > 0) raise_prices(room->first);
    return true;
}

void LeadTransfers::relax(LeaderId from, const Label& label) {
    for (auto held : problem_->options_of(from)) {
        if (!assignment_->takes(*problem_, held)) continue;
        for (auto other : problem_->options_of(problem_->duty(held))) {
            const auto to = problem_->leader(other);
            if (to == from || !same_part(from, to)) continue;
            reach(to, label.distance + reduced_cost(held, other), label.hops + 1);
        }
    }
}

void LeadTransfers::reach(LeaderId leader, std::int32_t distance, std::uint32_t hops) {
    auto& label = labels_[leader.row()];
    if (label.search == search_ && std::pair(label.distance, label.hops) <= std::pair(distance, hops)) return;
    if (label.search != search_) met_.push_back(leader);
    label = {.search = search_, .distance = distance, .hops = hops};
    queue_.emplace(distance, hops, leader);
}

void LeadTransfers::raise_prices(std::int32_t distance) {
    for (auto leader : problem_->leaders()) {
        const bool nearer = is_labelled(leader) && labels_[leader.row()].distance < distance;
        prices_[leader.row()] += nearer ? labels_[leader.row()].distance : distance;
    }
    room_price_ += distance;
}

/// Follows free arcs, one hop nearer to room with each, from a leader with too many duties, as often as room
/// is found.
void LeadTransfers::push_chains(LeaderId source) {
    std::vector<Step> chain;
    while (has_too_many(source)) {
        chain.assign(1, {.leader = source, .taken = OptionId::none()});
        while (!chain.empty()) {
            const auto leader = chain.back().leader;
            if (has_room(leader) && prices_[leader.row()] == room_price_) break;
            if (const auto step = next_step(leader)) {
                chain.push_back(*step);
            } else {
                labels_[leader.row()].hops = dead_end;
                chain.pop_back();
            }
        }
        if (chain.empty()) return;
        apply(chain);
    }
}

std::optional<LeadTransfers::Step> LeadTransfers::next_step(LeaderId leader) {
    auto& label = labels_[leader.row()];
    const auto own = problem_->options_of(leader);
    for (; label.duty_cursor < own.size(); ++label.duty_cursor, label.option_cursor = 0) {
        const auto held = own[label.duty_cursor];
        if (!assignment_->takes(*problem_, held)) continue;
        const auto options = problem_->options_of(problem_->duty(held));
        const auto first = (*options.begin()).value;
        while (label.option_cursor < options.size()) {
            const OptionId other{first + label.option_cursor++};
            const auto to = problem_->leader(other);
            const auto& reached = labels_[to.row()];
            if (reached.search == search_ && reached.hops == label.hops + 1 && same_part(leader, to) &&
                reduced_cost(held, other) == 0) {
                return Step{.leader = to, .taken = other};
            }
        }
    }
    return std::nullopt;
}

/// From the far end, so that no leader on the way holds less than it started with.
void LeadTransfers::apply(std::span<const Step> chain) {
    for (auto step = chain.rbegin(); step != chain.rend(); ++step) {
        if (!step->taken.is_none()) assignment_->choose(*problem_, step->taken);
    }
}

}  // namespace zeren::analysis::balancing
