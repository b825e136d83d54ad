#include <algorithm>

#include "analysis/refuting/refuter.hpp"

namespace zeren::analysis::refuting {

using graph::ActorVertex;
using graph::TaskVertex;

void Refuter::check_assignment() {
    for (const auto& move : answer_.moves) {
        if (!moved_.emplace(move.task, move.to).second) refute("task \"{}\" is moved twice", id(move.task));
        check_move(move);
    }
    for (const auto& [task, lead] : answer_.settled) settled_.emplace(task, lead);
    open_.insert(answer_.left_open.begin(), answer_.left_open.end());
    if (request_.max_moves && answer_.moves.size() > *request_.max_moves) {
        refute("{} moves where {} are allowed", answer_.moves.size(), *request_.max_moves);
    }
    if (!open_.empty() && !request_.max_moves) {
        refute("task \"{}\" is left open, though all moves are allowed", id(*open_.begin()));
    }
    std::size_t inferred = 0;
    for (const auto& [task, facts] : facts_.tasks()) {
        if (!facts.needs_lead()) continue;
        check_lead(task, facts);
        inferred += facts.inferred;
    }
    if (answer_.inferred_leads != inferred)
        refute("{} current leads are inferred, not {}", inferred, answer_.inferred_leads);
    check_load_rows();
    check_extremes();
    check_not_assignable();
}

void Refuter::check_move(const LeadMove& move) {
    const auto* facts = facts_.find(move.task);
    if (facts == nullptr) return refute("task \"{}\" has no owner, yet it is moved", id(move.task));
    if (facts->is_current(move.to)) {
        refute("\"{}\" leads task \"{}\" already", id(move.to), id(move.task));
    } else if (!facts->may_get(move.to)) {
        refute("\"{}\" may not lead task \"{}\"", id(move.to), id(move.task));
    }
    const auto first = facts->current.empty() ? std::nullopt : std::optional(facts->current.front());
    if (move.from != first) {
        refute("task \"{}\" is not moved from its first lead, \"{}\"", id(move.task),
               first ? id(*first) : "nobody");
    }
}

/// One lead who may lead it, or told as left open. Adds the task to the load of its lead.
void Refuter::check_lead(TaskVertex task, const TaskFacts& facts) {
    const auto moved = moved_.find(task);
    const auto settled = settled_.find(task);
    auto lead = facts.current.size() == 1 ? facts.current.front() : ActorVertex::none();
    if (moved != moved_.end()) {
        lead = moved->second;
    } else if (settled != settled_.end() && facts.is_current(settled->second)) {
        lead = settled->second;
    }
    const bool led = facts.may_get(lead);
    if (led && open_.contains(task)) refute("task \"{}\" is told as left open, yet it is led", id(task));
    if (!led && !open_.contains(task)) refute("task \"{}\" has no lead who may lead it", id(task));
    if (led) after_[lead] += facts_.weight(task);
}

void Refuter::check_load_rows() {
    std::set<ActorVertex> told;
    for (const auto& row : answer_.loads) {
        if (!told.insert(row.actor).second) refute("\"{}\" has two rows of loads", id(row.actor));
        const auto before = facts_.before().find(row.actor);
        if (before == facts_.before().end()) {
            refute("\"{}\" has a load, yet it may lead nothing", id(row.actor));
            continue;
        }
        const auto found = after_.find(row.actor);
        const auto after = found == after_.end() ? 0.0 : found->second;
        if (!is_same(row.before, before->second)) {
            refute("\"{}\" leads {} before, not {}", id(row.actor), before->second, row.before);
        }
        if (!is_same(row.after, after)) {
            refute("\"{}\" leads {} after, not {}", id(row.actor), after, row.after);
        }
    }
    for (const auto& [actor, before] : facts_.before()) {
        if (!told.contains(actor)) refute("\"{}\" may lead, yet it has no load", id(actor));
    }
}

void Refuter::check_extremes() {
    double before = 0.0;
    double after = 0.0;
    for (const auto& [actor, load] : facts_.before()) before = std::max(before, load);
    for (const auto& [actor, load] : after_) {
        after = std::max(after, load);
        const auto capacity = facts_.capacity(actor);
        if (!request_.max_moves && load > capacity && !is_same(load, capacity)) {
            refute("\"{}\" leads {}, above its capacity of {}", id(actor), load, capacity);
        }
    }
    if (!is_same(before, answer_.before)) {
        refute("the highest load before is {}, not {}", before, answer_.before);
    }
    if (!is_same(after, answer_.after)) refute("the highest load after is {}, not {}", after, answer_.after);
}

void Refuter::check_not_assignable() {
    const std::set<TaskVertex> told(answer_.not_assignable.begin(), answer_.not_assignable.end());
    const std::set<TaskVertex> kept(request_.keep.begin(), request_.keep.end());
    scope_.each_task([&](TaskVertex task) {
        const auto* facts = facts_.find(task);
        const bool nobody = !kept.contains(task) && (facts == nullptr || facts->eligible.empty());
        if (nobody && !told.contains(task)) {
            refute("nobody may lead task \"{}\", which is not told", id(task));
        }
        if (!nobody && told.contains(task)) {
            refute("task \"{}\" is told as not assignable, yet it is", id(task));
        }
    });
}

}  // namespace zeren::analysis::refuting
