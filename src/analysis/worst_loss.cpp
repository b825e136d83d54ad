#include "analysis/worst_loss.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace zeren::analysis {
namespace {

using Rows = std::vector<std::uint32_t>;

/// Chooses actors one by one, those with the greatest shares first. All holders of a fallen task are chosen,
/// so that its shares add up to 1: no choice takes more tasks than its shares add up to.
class LossSearch {
  public:
    LossSearch(const Incidence& incidence, std::size_t count)
        : incidence_(incidence), count_(count), held_(incidence.task_count()) {
        for (std::uint32_t task = 0; task < held_.size(); ++task) {
            held_[task] = static_cast<std::uint32_t>(incidence.actors_of(task).size());
        }
        for (std::uint32_t actor = 0; actor < incidence.actor_count(); ++actor) {
            order_.push_back(actor);
            shares_.push_back(share_of(actor));
        }
        std::ranges::stable_sort(order_, std::greater<>(), [&](auto actor) { return shares_[actor]; });
        sums_.push_back(0.0);
        for (auto actor : order_) sums_.push_back(sums_.back() + shares_[actor]);
    }

    void run() {
        constexpr std::size_t deepest = 1000;  // each is a level of the search
        if (count_ > deepest) work_left_ = 0;
        if (work_left_ > 0) choose(0, 0.0);
        if (!found_) best_.assign(order_.begin(), order_.begin() + static_cast<std::ptrdiff_t>(count_));
    }
    [[nodiscard]] const Rows& best() const { return best_; }
    /// How many tasks no loss can exceed.
    [[nodiscard]] std::size_t bound() const { return complete() ? most_ : ceiling(sums_[count_]); }

  private:
    [[nodiscard]] bool complete() const { return work_left_ > 0; }
    /// Sums of shares may miss a whole number by their rounding.
    static std::size_t ceiling(double shares) { return static_cast<std::size_t>(std::floor(shares + 1e-6)); }

    [[nodiscard]] double share_of(std::uint32_t actor) const {
        double share = 0.0;
        for (auto task : incidence_.tasks_of(actor)) {
            share += 1.0 / static_cast<double>(incidence_.actors_of(task).size());
        }
        return share;
    }

    void choose(std::size_t from, double shares) {
        if (work_left_ == 0) return;
        const auto more = count_ - chosen_.size();
        if (more == 0) {
            keep_if_worse();
            return;
        }
        for (auto at = from; at + more <= order_.size(); ++at) {
            if (found_ && ceiling(shares + sums_[at + more] - sums_[at]) <= most_) return;
            const auto actor = order_[at];
            work_left_ -= std::min(work_left_, 1 + incidence_.tasks_of(actor).size());
            for (auto task : incidence_.tasks_of(actor)) fallen_ += --held_[task] == 0 ? 1U : 0U;
            chosen_.push_back(actor);
            choose(at + 1, shares + shares_[actor]);
            chosen_.pop_back();
            for (auto task : incidence_.tasks_of(actor)) fallen_ -= held_[task]++ == 0 ? 1U : 0U;
        }
    }
    void keep_if_worse() {
        if (found_ && fallen_ <= most_) return;
        found_ = true;
        most_ = fallen_;
        best_ = chosen_;
    }

    const Incidence& incidence_;
    std::size_t count_;
    std::vector<std::uint32_t> held_;  ///< task -> holders not chosen
    std::vector<double> shares_;
    Rows order_;
    std::vector<double> sums_;
    Rows chosen_;
    std::size_t fallen_ = 0;
    Rows best_;
    std::size_t most_ = 0;
    bool found_ = false;
    std::size_t work_left_ = 100'000'000;  ///< tasks to look at: a second or so
};

}  // namespace

WorstLoss worst_loss(const Scope& scope, std::size_t count, Holders holders) {
    const Incidence incidence(scope, holders);
    LossSearch search(incidence, std::min(count, incidence.actor_count()));
    search.run();
    WorstLoss loss{.bound = search.bound()};
    std::vector<bool> lost(incidence.actor_count());
    for (auto row : search.best()) {
        lost[row] = true;
        loss.actors.push_back(incidence.actor(row));
    }
    std::ranges::sort(loss.actors);
    for (std::size_t task = 0; task < incidence.task_count(); ++task) {
        const auto own = incidence.actors_of(task);
        if (std::ranges::all_of(own, [&](auto actor) { return lost[actor]; })) {
            loss.tasks.push_back(incidence.task(task));
        }
    }
    return loss;
}

}  // namespace zeren::analysis
