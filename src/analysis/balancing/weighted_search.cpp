#include "analysis/balancing/weighted_search.hpp"

#include <algorithm>
#include <compare>
#include <functional>
#include <tuple>
#include <utility>
#include <vector>

namespace zeren::analysis::balancing {
namespace {

/// The loads above 0, falling. Of most leaders nothing is known but that they carry nothing yet: what a step
/// costs depends on the duties that are led, not on who could lead them.
class FallingLoads {
  public:
    void change(Weight from, Weight to) {
        if (from > 0) loads_.erase(std::ranges::lower_bound(loads_, from, std::greater<>()));
        if (to > 0) loads_.insert(std::ranges::upper_bound(loads_, to, std::greater<>()), to);
    }
    friend auto operator<=>(const FallingLoads&, const FallingLoads&) = default;

  private:
    std::vector<Weight> loads_;
};

/// Tries all options of one duty after another, the lightest leaders first, and turns back as soon as what is
/// there ranks no better than the best: neither open duties nor loads nor changes ever become less.
class BranchAndBound {
  public:
    BranchAndBound(const WeightedProblem& problem, const WeightedAssignment& start, std::size_t most_steps)
        : problem_(problem), current_(problem), best_(start), steps_left_(most_steps) {
        for (auto duty : problem.leads->duties()) order_.push_back(duty);
        std::ranges::sort(order_, {}, [&](DutyId duty) {
            return std::tuple(-problem.weight(duty), problem.leads->options_of(duty).size(), duty);
        });
        found_ = start.within_capacity() && start.changes() <= problem.budget;
        if (found_) best_rank_ = rank_of(start);
        may_leave_open_ = problem.must_leave_open();
    }

    WeightedSearch run() && {
        constexpr std::size_t most_duties = 200;
        if (order_.size() > most_duties) return {.best = std::move(best_), .found = found_};
        for (auto duty : order_) unloaded_.push_back(options_within_capacity(duty));
        try_duty(0, 0);
        for (std::size_t at = 0; at < best_chosen_.size(); ++at) best_.choose(order_[at], best_chosen_[at]);
        return {.best = std::move(best_), .found = found_, .complete = steps_left_ > 0};
    }

  private:
    using Rank = std::tuple<std::size_t, FallingLoads, std::size_t>;

    static Rank rank_of(const WeightedAssignment& assignment) {
        auto rank = assignment.rank();
        FallingLoads loads;
        for (auto load : rank.falling_loads) loads.change(0, load);
        return {rank.open, std::move(loads), rank.changes};
    }

    void try_duty(std::size_t at, std::size_t open) {
        if (steps_left_ == 0 || --steps_left_ == 0) return;
        const auto changes = current_.changes();
        // Those still to come are not open.
        if (found_ && std::tie(open, loads_, changes) >= best_rank_) return;
        if (at == order_.size()) {
            best_chosen_.clear();
            for (auto duty : order_) best_chosen_.push_back(current_.chosen(duty));
            best_rank_ = {open, loads_, changes};
            found_ = true;
            return;
        }
        const auto duty = order_[at];
        each_lightest_first(at, [&](OptionId option) {
            choose(duty, option);
            try_duty(at + 1, open);
            choose(duty, OptionId::none());
        });
        if (may_leave_open_ && !problem_.leads->has_current(duty)) try_duty(at + 1, open + 1);
    }

    /// The options of the duty at that place which the budget and the capacities allow: those of leaders who
    /// carry nothing come first, and are in order already.
    template <class Try>
    void each_lightest_first(std::size_t at, Try try_option) {
        std::vector<OptionId> loaded;
        for (auto option : unloaded_[at]) {
            if (steps_left_ == 0) return;
            const bool is_change = !problem_.leads->is_current(option);
            if (is_change && current_.changes() >= problem_.budget) break;  // as all that follow
            if (load(option) > 0) {
                loaded.push_back(option);
            } else {
                try_option(option);
            }
        }
        std::ranges::sort(loaded, {}, [&](OptionId option) {
            return std::tuple(load(option), !problem_.leads->is_current(option), option);
        });
        for (auto option : loaded) {
            const auto most = problem_.capacity(problem_.leads->leader(option));
            if (load(option) <= most - problem_.weight(order_[at])) try_option(option);
        }
    }

    /// Current leads first. None that leaves no room for the duty even where its leader carries nothing else.
    [[nodiscard]] std::vector<OptionId> options_within_capacity(DutyId duty) const {
        std::vector<OptionId> options;
        for (auto option : problem_.leads->options_of(duty)) {
            const auto most = problem_.capacity(problem_.leads->leader(option));
            if (problem_.weight(duty) <= most) options.push_back(option);
        }
        std::stable_partition(options.begin(), options.end(),
                              [&](OptionId option) { return problem_.leads->is_current(option); });
        return options;
    }

    [[nodiscard]] Weight load(OptionId option) const { return current_.load(problem_.leads->leader(option)); }
    void choose(DutyId duty, OptionId option) {
        const auto before = current_.chosen(duty);
        const auto weight = problem_.weight(duty);
        if (!before.is_none()) loads_.change(load(before), load(before) - weight);
        current_.choose(duty, option);
        if (!option.is_none()) loads_.change(load(option) - weight, load(option));
    }

    const WeightedProblem& problem_;
    std::vector<DutyId> order_;
    std::vector<std::vector<OptionId>> unloaded_;  ///< by place in the order
    WeightedAssignment current_;
    FallingLoads loads_;  ///< of `current_`
    WeightedAssignment best_;
    std::vector<OptionId> best_chosen_;  ///< by place in the order; empty as long as the start is the best
    Rank best_rank_;
    bool found_ = false;
    bool may_leave_open_ = false;
    std::size_t steps_left_;
};

}  // namespace

WeightedSearch search_by_weight(const WeightedProblem& problem, const WeightedAssignment& start,
                                std::size_t most_steps) {
    return BranchAndBound(problem, start, most_steps).run();
}

}  // namespace zeren::analysis::balancing
