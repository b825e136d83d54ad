#include "analysis/balancing/weighted_search.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace zeren::analysis::balancing {
namespace {

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
        if (found_) best_rank_ = start.rank();
        may_leave_open_ = problem.must_leave_open();
    }

    WeightedSearch run() && {
        constexpr std::size_t most_duties = 200;
        if (order_.size() > most_duties) return {.best = std::move(best_), .found = found_};
        try_duty(0, 0);
        return {.best = std::move(best_), .found = found_, .complete = steps_left_ > 0};
    }

  private:
    void try_duty(std::size_t at, std::size_t open) {
        if (steps_left_ == 0 || --steps_left_ == 0) return;
        auto rank = current_.rank();
        rank.open = open;  // those still to come are not open
        if (found_ && rank >= best_rank_) return;
        if (at == order_.size()) {
            best_ = current_;
            best_rank_ = std::move(rank);
            found_ = true;
            return;
        }
        const auto duty = order_[at];
        for (auto option : lightest_first(duty)) {
            const auto leader = problem_.leads->leader(option);
            if (current_.load(leader) > problem_.capacity(leader) - problem_.weight(duty)) continue;
            current_.choose(duty, option);
            if (current_.changes() <= problem_.budget) try_duty(at + 1, open);
        }
        current_.choose(duty, OptionId::none());
        if (may_leave_open_ && !problem_.leads->has_current(duty)) try_duty(at + 1, open + 1);
    }

    [[nodiscard]] std::vector<OptionId> lightest_first(DutyId duty) const {
        std::vector<OptionId> options;
        for (auto option : problem_.leads->options_of(duty)) options.push_back(option);
        std::ranges::sort(options, {}, [&](OptionId option) {
            const auto leader = problem_.leads->leader(option);
            return std::tuple(current_.load(leader), !problem_.leads->is_current(option), option);
        });
        return options;
    }

    const WeightedProblem& problem_;
    std::vector<DutyId> order_;
    WeightedAssignment current_;
    WeightedAssignment best_;
    WeightedRank best_rank_;
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
