#include "analysis/touching_sets.hpp"

#include <algorithm>
#include <cstdint>
#include <queue>
#include <utility>

#include "analysis/incidence.hpp"

namespace zeren::analysis {
namespace {

using Rows = std::vector<std::uint32_t>;

/// The actor that touches most of what is left, again and again; ties keep the order of the graph. The counts
/// in the queue only ever fall, so that a stale entry is put back with its true count.
Rows greedy_set(const Incidence& incidence) {
    std::vector<bool> touched(incidence.task_count());
    std::priority_queue<std::pair<std::size_t, std::int64_t>> queue;
    for (std::size_t actor = 0; actor < incidence.actor_count(); ++actor) {
        queue.emplace(incidence.tasks_of(actor).size(), -static_cast<std::int64_t>(actor));
    }
    Rows set;
    auto left = incidence.task_count();
    while (left > 0) {
        const auto [count, place] = queue.top();
        queue.pop();
        const auto actor = static_cast<std::uint32_t>(-place);
        const auto tasks = incidence.tasks_of(actor);
        const auto gain =
            static_cast<std::size_t>(std::ranges::count_if(tasks, [&](auto task) { return !touched[task]; }));
        if (gain < count) {
            queue.emplace(gain, place);
            continue;
        }
        for (auto task : tasks) touched[task] = true;
        set.push_back(actor);
        left -= gain;
    }
    std::ranges::sort(set);
    return set;
}

/// Tries all sets of one size.
class SetSearch {
  public:
    explicit SetSearch(const Incidence& incidence)
        : incidence_(incidence),
          touches_(incidence.task_count(), 0),
          barred_(incidence.actor_count()),
          marks_(incidence.actor_count(), 0) {
        for (std::uint32_t task = 0; task < incidence.task_count(); ++task) order_.push_back(task);
        std::ranges::stable_sort(order_, {}, [&](auto task) { return incidence.actors_of(task).size(); });
    }

    /// The sets with `size` actors, which is the smallest size that has any; false when out of steps.
    bool run(std::size_t size) {
        found_.clear();
        branch(size);
        return work_left_ > 0;
    }
    [[nodiscard]] const std::vector<Rows>& found() const { return found_; }
    [[nodiscard]] std::size_t lower_bound() { return needed(incidence_.task_count() + 1); }

  private:
    static constexpr std::uint32_t nothing = graph::TaskVertex::none().value;

    /// Tasks that share no usable owner need an actor each. Stops counting above `enough`.
    std::size_t needed(std::size_t enough) {
        ++round_;
        std::size_t count = 0;
        for (auto task : order_) {
            if (touches_[task] > 0) continue;
            const auto owners = incidence_.actors_of(task);
            const auto usable = [&](auto actor) { return !barred_[actor]; };
            if (std::ranges::any_of(owners,
                                    [&](auto actor) { return usable(actor) && marks_[actor] == round_; })) {
                continue;
            }
            for (auto actor : owners) marks_[actor] = round_;
            if (++count > enough) return count;
        }
        return count;
    }

    /// The untouched task with the fewest usable owners.
    [[nodiscard]] std::uint32_t hardest() const {
        auto best = nothing;
        std::size_t fewest = incidence_.actor_count() + 1;
        for (auto task : order_) {
            if (touches_[task] > 0) continue;
            const auto owners = incidence_.actors_of(task);
            const auto usable = static_cast<std::size_t>(
                std::ranges::count_if(owners, [&](auto actor) { return !barred_[actor]; }));
            if (usable >= fewest) continue;
            best = task;
            fewest = usable;
            if (usable <= 1) break;
        }
        return best;
    }

    void branch(std::size_t more) {
        work_left_ -= std::min(work_left_, incidence_.pair_count());
        if (work_left_ == 0 || found_.size() == TouchingSets::most_listed) return;
        const auto task = hardest();
        if (task == nothing) {
            found_.push_back(chosen_);
            return;
        }
        if (more == 0 || needed(more) > more) return;
        const auto owners = incidence_.actors_of(task);
        Rows tried;
        for (auto actor : owners) {
            if (barred_[actor]) continue;
            for (auto own : incidence_.tasks_of(actor)) ++touches_[own];
            chosen_.push_back(actor);
            branch(more - 1);
            chosen_.pop_back();
            for (auto own : incidence_.tasks_of(actor)) --touches_[own];
            // Sets with this actor are all tried: the next ones do without, so that none comes up twice.
            barred_[actor] = true;
            tried.push_back(actor);
        }
        for (auto actor : tried) barred_[actor] = false;
    }

    const Incidence& incidence_;
    Rows order_;                          ///< tasks, fewest owners first
    std::vector<std::uint32_t> touches_;  ///< task -> how many of the chosen touch it
    std::vector<bool> barred_;
    std::vector<std::uint64_t> marks_;
    std::uint64_t round_ = 0;
    Rows chosen_;
    std::vector<Rows> found_;
    std::size_t work_left_ = 300'000'000;  ///< pairs of tasks and actors to look at: a second or so
};

}  // namespace

TouchingSets touching_sets(const Scope& scope) {
    const Incidence incidence(scope, Holders::owners);
    TouchingSets answer;
    scope.each_task([&](graph::TaskVertex task) {
        if (!scope.has_edge(task)) answer.untouchable.push_back(task);
    });
    const auto list = [&](const Rows& rows) {
        auto& set = answer.sets.emplace_back();
        for (auto row : rows) set.push_back(incidence.actor(row));
        std::ranges::sort(set);
    };
    const auto greedy = greedy_set(incidence);
    SetSearch search(incidence);
    constexpr std::size_t most_actors = 2000;  // each is a level of the search
    answer.bound = search.lower_bound();
    while (incidence.actor_count() <= most_actors && search.run(answer.bound)) {
        if (search.found().empty()) {
            ++answer.bound;
            continue;
        }
        for (const auto& set : search.found()) list(set);
        answer.complete = answer.sets.size() < TouchingSets::most_listed;
        std::ranges::sort(answer.sets);
        return answer;
    }
    list(greedy);
    answer.complete = false;
    return answer;
}

}  // namespace zeren::analysis
