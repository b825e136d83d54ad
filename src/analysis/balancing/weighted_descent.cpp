#include <algorithm>
#include <utility>

#include "analysis/balancing/weighted_search.hpp"

namespace zeren::analysis::balancing {
namespace {

std::vector<DutyId> heavy_first(const WeightedProblem& problem) {
    std::vector<DutyId> duties;
    for (auto duty : problem.leads->duties()) duties.push_back(duty);
    std::ranges::stable_sort(duties, std::greater<>(), [&](DutyId duty) { return problem.weight(duty); });
    return duties;
}

/// A start, and its way down.
class Descent {
  public:
    explicit Descent(const WeightedProblem& problem)
        : problem_(problem), leads_(*problem.leads), assignment_(problem) {}

    /// Every duty stays with a lead that it has; the others get one as far as the budget goes.
    void start_from_current() {
        const auto duties = heavy_first(problem_);
        for (auto duty : duties)
            take_lightest(duty, [&](OptionId option) { return leads_.is_current(option); });
        for (auto duty : duties) {
            if (leads_.has_current(duty) || assignment_.changes() == problem_.budget) continue;
            take_lightest(duty, [](OptionId) { return true; });
        }
    }
    void start_afresh() {
        for (auto duty : heavy_first(problem_)) take_lightest(duty, [](OptionId) { return true; });
    }

    WeightedAssignment run() && {
        constexpr int sweeps = 100;
        for (int sweep = 0; sweep < sweeps; ++sweep) {
            bool improved = false;
            for (auto duty : leads_.duties()) improved = move(duty) || exchange(duty) || improved;
            if (!improved) break;
        }
        return std::move(assignment_);
    }

  private:
    template <class Allowed>
    void take_lightest(DutyId duty, Allowed allowed) {
        auto best = OptionId::none();
        for (auto option : leads_.options_of(duty)) {
            if (allowed(option) && (best.is_none() || sooner(duty, option, best))) best = option;
        }
        if (!best.is_none()) assignment_.choose(duty, best);
    }
    /// Leaders with room before those without, then the lighter ones.
    [[nodiscard]] bool sooner(DutyId duty, OptionId a, OptionId b) const {
        const auto key = [&](OptionId option) {
            const auto leader = leads_.leader(option);
            return std::pair(!has_room(leader, problem_.weight(duty)), assignment_.load(leader));
        };
        return key(a) < key(b);
    }
    [[nodiscard]] bool has_room(LeaderId leader, Weight more) const {
        return assignment_.load(leader) <= problem_.capacity(leader) - more;
    }
    [[nodiscard]] bool affords(int extra) const {
        return assignment_.changes() + static_cast<std::size_t>(extra) <= problem_.budget;
    }

    /// To a leader who is lighter even with the duty, or out of a leader beyond its capacity.
    bool move(DutyId duty) {
        const auto held = assignment_.chosen(duty);
        if (held.is_none()) return false;
        const auto weight = problem_.weight(duty);
        const auto from = leads_.leader(held);
        const bool overfull = assignment_.load(from) > problem_.capacity(from);
        auto best = OptionId::none();
        for (auto option : leads_.options_of(duty)) {
            const auto to = leads_.leader(option);
            const bool lighter = assignment_.load(to) + weight < assignment_.load(from);
            if (option == held || !(lighter || overfull) || !has_room(to, weight)) continue;
            if (!affords(assignment_.extra_changes(duty, option))) continue;
            if (best.is_none() || assignment_.load(to) < assignment_.load(leads_.leader(best))) best = option;
        }
        if (best.is_none()) return false;
        assignment_.choose(duty, best);
        return true;
    }

    /// For a lighter duty of a lighter leader.
    bool exchange(DutyId duty) {
        const auto held = assignment_.chosen(duty);
        if (held.is_none()) return false;
        for (auto option : leads_.options_of(duty)) {
            if (option != held && exchange_with(duty, held, option)) return true;
        }
        return false;
    }
    bool exchange_with(DutyId duty, OptionId held, OptionId wanted) {
        constexpr std::size_t most_duties = 1000;
        const auto from = leads_.leader(held);
        const auto to = leads_.leader(wanted);
        if (assignment_.load(to) >= assignment_.load(from)) return false;
        const auto others = leads_.options_of(to);
        if (others.size() > most_duties) return false;
        for (auto other : others) {
            const auto back = leads_.duty(other);
            if (assignment_.chosen(back) != other) continue;
            const auto shift = problem_.weight(duty) - problem_.weight(back);
            if (shift <= 0 || assignment_.load(to) + shift >= assignment_.load(from)) continue;
            if (!has_room(to, shift)) continue;
            for (auto return_option : leads_.options_of(back)) {
                if (leads_.leader(return_option) != from) continue;
                const auto extra =
                    assignment_.extra_changes(duty, wanted) + assignment_.extra_changes(back, return_option);
                if (!affords(extra)) continue;
                assignment_.choose(back, return_option);
                assignment_.choose(duty, wanted);
                return true;
            }
        }
        return false;
    }

    const WeightedProblem& problem_;
    const LeadProblem& leads_;
    WeightedAssignment assignment_;
};

}  // namespace

WeightedAssignment descend_by_weight(const WeightedProblem& problem) {
    Descent from_current(problem);
    from_current.start_from_current();
    auto gentle = std::move(from_current).run();
    if (problem.budget < problem.leads->duty_count()) return gentle;
    Descent afresh(problem);
    afresh.start_afresh();
    auto thorough = std::move(afresh).run();
    const auto key = [](const WeightedAssignment& assignment) {
        return std::pair(!assignment.within_capacity(), assignment.rank());
    };
    return key(thorough) < key(gentle) ? thorough : gentle;
}

}  // namespace zeren::analysis::balancing
