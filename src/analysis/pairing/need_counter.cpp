#include "analysis/pairing/need_counter.hpp"

#include <algorithm>

namespace zeren::analysis::pairing {

NeedCounter::NeedCounter(Incidence incidence, const TaskPairs& depend, std::uint64_t much)
    : incidence_(std::move(incidence)),
      end_begin_(incidence_.task_count() + 1, 0),
      most_(incidence_.actor_count(), 0),
      ways_(incidence_.task_count(), 0),
      needs_(incidence_.actor_count(), 0),
      much_(much) {
    const auto each_end = [&](auto visit) {
        for (const auto& [task, other] : depend) {
            visit(task, other);
            if (task != other) visit(other, task);
        }
    };
    each_end([&](std::uint32_t task, std::uint32_t) { ++end_begin_[task + 1]; });
    for (std::size_t task = 0; task < incidence_.task_count(); ++task)
        end_begin_[task + 1] += end_begin_[task];
    ends_.resize(end_begin_.back());
    auto next = end_begin_;
    each_end([&](std::uint32_t task, std::uint32_t other) { ends_[next[task]++] = other; });
    for (std::uint32_t actor = 0; actor < incidence_.actor_count(); ++actor) {
        for (auto task : incidence_.tasks_of(actor)) most_[actor] += ends_of(task).size();
    }
}

std::span<const Partner> NeedCounter::partners_behind(std::uint32_t actor,
                                                      std::span<const std::uint32_t> places,
                                                      std::uint64_t least) {
    if (work_ > much_ && !columns_) make_columns();
    partners_.clear();
    reached_.clear();
    for (auto task : incidence_.tasks_of(actor)) {
        for (auto end : ends_of(task)) {
            if (ways_[end]++ == 0) reached_.push_back(end);
        }
    }
    for (auto task : reached_) add_owners(task, actor, places);
    for (auto& partner : partners_) partner.count = std::exchange(needs_[partner.actor], 0);
    if (columns_) columns_->take_with(partners_, actor, places, least);
    return partners_;
}

void NeedCounter::add_owners(std::uint32_t task, std::uint32_t actor, std::span<const std::uint32_t> places) {
    const auto ways = std::exchange(ways_[task], 0);
    if (columns_ && columns_->has(task)) return columns_->add_owners(task, ways);
    const auto owners = incidence_.actors_of(task);
    work_ += owners.size();
    for (auto other : owners) {
        if (places[other] <= places[actor]) continue;
        if (needs_[other] == 0) partners_.push_back({.actor = other});
        needs_[other] += ways;
    }
}

void NeedCounter::make_columns() {
    columns_.emplace(
        incidence_.actor_count(), incidence_.task_count(),
        [&](std::uint32_t task) { return incidence_.actors_of(task); },
        most_.empty() ? 0 : *std::ranges::max_element(most_));
}

}  // namespace zeren::analysis::pairing
