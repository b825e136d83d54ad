#include "analysis/balancing/load_descent.hpp"

#include <algorithm>
#include <utility>

namespace zeren::analysis::balancing {

LoadDescent::LoadDescent(const LeadProblem& problem, std::size_t budget)
    : problem_(&problem), budget_(budget), assignment_(keep_current_leads(problem)), levels_({}) {
    for (auto duty : problem.duties()) has_current_.push_back(problem.has_current(duty));
    changes_ = count_changes(problem, assignment_);
    for (auto duty = problem.duty_count(); changes_ > budget_; --duty) {
        const auto last = model::id_of<DutyId>(duty - 1);
        if (has_current_[last.row()]) continue;
        assignment_.leave_open(problem, last);
        open_.push_back(last);
        --changes_;
    }
    levels_ = LoadLevels(assignment_.loads());
    // One node for each level up to one above the highest load that there can be.
    const auto nodes = problem.leader_count() + 1 + problem.duty_count() + 2;
    prices_.assign(nodes, 0);
    labels_.resize(nodes);
    walked_.assign(problem.leader_count(), 0);
    // Leaving a duty open again gives its change back.
    prices_[nobody()] = -1;
}

bool LoadDescent::meet_capacities() {
    level_ = unlimited;
    while (true) {
        std::vector<Node> beyond;
        for (auto leader : problem_->leaders()) {
            if (assignment_.load(leader) > problem_->capacity(leader)) beyond.push_back(node_of(leader));
        }
        if (beyond.empty()) return true;
        if (!lower_one(beyond)) return false;
    }
}

bool LoadDescent::clear_level(std::uint32_t level) {
    level_ = level;
    const auto source = node_of_level(level);
    while (!levels_.at(level).empty()) {
        if (!lower_one(std::span(&source, 1))) return false;
        lower_at_same_cost(level);
    }
    return true;
}

bool LoadDescent::is_end(Node node) const {
    if (!is_leader(node)) return false;
    const LeaderId leader{node};
    return has_room(leader) && assignment_.load(leader) + 2 <= level_;
}

/// One more unit down; false where no chain leads down or the cheapest one is beyond the budget.
bool LoadDescent::lower_one(std::span<const Node> sources) {
    const auto end = search(sources);
    if (!end || !apply(path_to(*end), *end)) return false;
    lower_prices(labels_[*end].distance);
    return true;
}

/// After a search: sends down other leaders of the level along arcs that have become free. All such paths
/// cost the same as the one just taken, so that none is cheaper. Gives up where paths become rare: a miss
/// costs little beside the search that it saves where it is none.
void LoadDescent::lower_at_same_cost(std::uint32_t level) {
    const auto members = levels_.at(level);
    const std::vector<LeaderId> waiting(members.begin(), members.end());
    const auto patience = std::max(std::size_t{4}, waiting.size() / 4);
    std::size_t misses = 0;
    for (auto leader : waiting) {
        if (misses == patience) return;
        if (prices_[node_of(leader)] != prices_[node_of_level(level)]) continue;
        const auto path = free_path(leader);
        if (path && !apply(*path, node_of(problem_->leader(path->back().to)))) return;
        misses = path ? 0 : misses + 1;
    }
}

/// A path of free arcs to an end, within what the last search has met; no leader twice over all paths.
std::optional<std::vector<LoadDescent::Arc>> LoadDescent::free_path(LeaderId start) {
    if (std::exchange(walked_[start.row()], search_) == search_) return std::nullopt;
    std::vector<Arc> path;
    std::vector<std::pair<LeaderId, Walk>> walks{{start, {}}};
    while (!walks.empty()) {
        auto& [leader, walk] = walks.back();
        const auto arc = next_free_arc(leader, walk);
        if (!arc) {
            walks.pop_back();
            if (!path.empty()) path.pop_back();
            continue;
        }
        path.push_back(*arc);
        const auto to = problem_->leader(arc->to);
        if (is_end(node_of(to))) return path;
        walked_[to.row()] = search_;
        walks.emplace_back(to, Walk{});
    }
    return std::nullopt;
}

std::optional<LoadDescent::Arc> LoadDescent::next_free_arc(LeaderId leader, Walk& walk) {
    const auto own = problem_->options_of(leader);
    for (; walk.duty < own.size(); ++walk.duty, walk.option = 0) {
        const auto held = own[walk.duty];
        if (!assignment_.takes(*problem_, held)) continue;
        const auto duty = problem_->duty(held);
        const auto options = problem_->options_of(duty);
        while (walk.option < options.size()) {
            const OptionId other{(*options.begin()).value + walk.option++};
            const auto to = problem_->leader(other);
            if (to == leader) continue;
            if (cost(other) - cost(held) + prices_[node_of(leader)] != prices_[node_of(to)]) continue;
            const bool met = labels_[node_of(to)].search == search_ && walked_[to.row()] != search_;
            if (met || is_end(node_of(to))) return Arc{.from = node_of(leader), .duty = duty, .to = other};
        }
    }
    return std::nullopt;
}

/// The end of a cheapest chain. Goes on to all that is as near: others of the level may come down there.
std::optional<LoadDescent::Node> LoadDescent::search(std::span<const Node> sources) {
    ++search_;
    queue_ = {};
    touched_.clear();
    for (auto source : sources) reach(source, 0, {.from = source});
    std::optional<Node> end;
    while (!queue_.empty()) {
        const auto [distance, node] = queue_.top();
        if (end && distance > labels_[*end].distance) break;
        queue_.pop();
        if (distance != labels_[node].distance) continue;
        if (!is_end(node)) {
            relax(node, distance);
        } else if (!end) {
            end = node;
        }
    }
    return end;
}

void LoadDescent::relax(Node node, std::int32_t distance) {
    if (is_leader(node)) return relax_leader(LeaderId{node}, distance);
    const auto to_end = [&](Node to, std::int32_t cost, const Arc& arc) {
        reach(to, distance + cost + prices_[node] - prices_[to], arc);
    };
    if (node == nobody()) {
        for (auto duty : open_) {
            for (auto option : problem_->options_of(duty)) {
                to_end(node_of(problem_->leader(option)), cost(option),
                       {.from = node, .duty = duty, .to = option});
            }
        }
        return;
    }
    for (auto leader : levels_.at(node - node_of_level(0))) to_end(node_of(leader), 0, {.from = node});
}

void LoadDescent::relax_leader(LeaderId leader, std::int32_t distance) {
    const auto node = node_of(leader);
    const auto to_end = [&](Node to, std::int32_t cost, const Arc& arc) {
        reach(to, distance + cost + prices_[node] - prices_[to], arc);
    };
    for (auto held : problem_->options_of(leader)) {
        if (!assignment_.takes(*problem_, held)) continue;
        const auto duty = problem_->duty(held);
        for (auto other : problem_->options_of(duty)) {
            if (other == held) continue;
            to_end(node_of(problem_->leader(other)), cost(other) - cost(held),
                   {.from = node, .duty = duty, .to = other});
        }
        if (!has_current_[duty.row()]) to_end(nobody(), -cost(held), {.from = node, .duty = duty});
    }
    const auto above = assignment_.load(leader) + 1;
    if (has_room(leader) && above >= level_) to_end(node_of_level(above), 0, {.from = node});
}

void LoadDescent::reach(Node node, std::int32_t distance, const Arc& by) {
    auto& label = labels_[node];
    if (label.search == search_ && label.distance <= distance) return;
    if (label.search != search_) touched_.push_back(node);
    label = {.search = search_, .distance = distance, .by = by};
    queue_.emplace(distance, node);
}

/// Makes the arcs of the cheapest paths free and keeps all others non-negative. Only what was searched
/// changes.
void LoadDescent::lower_prices(std::int32_t distance) {
    for (auto node : touched_) prices_[node] += std::min(labels_[node].distance - distance, 0);
}

std::vector<LoadDescent::Arc> LoadDescent::path_to(Node end) const {
    std::vector<Arc> path;
    for (auto node = end; labels_[node].by.from != node; node = labels_[node].by.from) {
        path.push_back(labels_[node].by);
    }
    return path;
}

/// Only where the path starts, ends or changes places does a load change.
bool LoadDescent::apply(std::span<const Arc> path, Node end) {
    std::int32_t extra = 0;
    for (const auto& arc : path) {
        if (!arc.duty.is_none()) extra += cost(arc.to) - cost(assignment_.chosen(arc.duty));
    }
    const auto changes = changes_ + static_cast<std::size_t>(extra);
    if (changes > budget_) return false;
    changes_ = changes;
    for (const auto& arc : path) {
        if (arc.duty.is_none()) continue;
        std::erase(open_, arc.duty);
        if (arc.to.is_none()) {
            assignment_.leave_open(*problem_, arc.duty);
            open_.push_back(arc.duty);
        } else {
            assignment_.choose(*problem_, arc.to);
        }
    }
    const auto tell_load = [&](Node node) {
        if (is_leader(node)) levels_.set(LeaderId{node}, assignment_.load(LeaderId{node}));
    };
    tell_load(end);
    for (const auto& arc : path) tell_load(arc.from);
    return true;
}

}  // namespace zeren::analysis::balancing
