#include "analysis/balancing/fewest_moves.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "analysis/balancing/lead_transfers.hpp"

namespace zeren::analysis::balancing {
namespace {

/// The leaders that are reached from `target` against the transfers, each met only once over all calls.
class BackwardSearch {
  public:
    BackwardSearch(const LeadProblem& problem, const LeadAssignment& assignment)
        : problem_(&problem), assignment_(&assignment), met_(problem.leader_count()) {}

    template <class Visit>
    void from(LeaderId target, Visit visit) {
        meet(target);
        while (!waiting_.empty()) {
            const auto leader = waiting_.back();
            waiting_.pop_back();
            visit(leader);
            for (auto option : problem_->options_of(leader)) {
                meet(problem_->leader(assignment_->chosen(problem_->duty(option))));
            }
        }
    }

  private:
    void meet(LeaderId leader) {
        if (met_[leader.row()]) return;
        met_[leader.row()] = true;
        waiting_.push_back(leader);
    }

    const LeadProblem* problem_;
    const LeadAssignment* assignment_;
    std::vector<bool> met_;
    std::vector<LeaderId> waiting_;
};

/// The class of each leader: the lowest load that its chains reach at a leader with room, `unlimited` where
/// there is none. O(options + leaders · log leaders).
std::vector<std::uint32_t> load_classes(const LeadProblem& problem, const LeadAssignment& optimum) {
    std::vector<LeaderId> rising;
    for (auto leader : problem.leaders()) {
        if (optimum.load(leader) < problem.capacity(leader)) rising.push_back(leader);
    }
    std::ranges::stable_sort(rising, {}, [&](LeaderId leader) { return optimum.load(leader); });
    std::vector<std::uint32_t> classes(problem.leader_count(), unlimited);
    BackwardSearch search(problem, optimum);
    for (auto target : rising) {
        search.from(target, [&](LeaderId leader) { classes[leader.row()] = optimum.load(target); });
    }
    return classes;
}

/// The options that keep a duty in the class in which the optimum has it.
LeadProblem within_classes(const LeadProblem& problem, const LeadAssignment& optimum,
                           std::span<const std::uint32_t> classes) {
    LeadColumns columns;
    for (auto leader : problem.leaders()) {
        columns.actors.push_back(problem.actor(leader));
        columns.capacities.push_back(problem.capacity(leader));
    }
    for (auto duty : problem.duties()) {
        const auto own_class = classes[problem.leader(optimum.chosen(duty)).row()];
        columns.tasks.push_back(problem.task(duty));
        for (auto option : problem.options_of(duty)) {
            const auto leader = problem.leader(option);
            if (classes[leader.row()] != own_class) continue;
            columns.option_leaders.push_back(leader);
            columns.option_is_current.push_back(problem.is_current(option) ? 1 : 0);
        }
        columns.offsets.push_back(static_cast<std::uint32_t>(columns.option_leaders.size()));
    }
    return LeadProblem(std::move(columns));
}

/// The same choice of leaders, in terms of the options of `problem`.
LeadAssignment translate(const LeadProblem& problem, const LeadProblem& from,
                         const LeadAssignment& assignment) {
    LeadAssignment translated(problem);
    for (auto duty : problem.duties()) {
        const auto leader = from.leader(assignment.chosen(duty));
        for (auto option : problem.options_of(duty)) {
            if (problem.leader(option) == leader) translated.choose(problem, option);
        }
    }
    return translated;
}

}  // namespace

LeadAssignment fewest_moves(const LeadProblem& problem, const LeadAssignment& optimum) {
    const auto classes = load_classes(problem, optimum);
    const auto narrowed = within_classes(problem, optimum, classes);
    auto assignment = keep_current_leads(narrowed);
    LeadTransfers transfers(narrowed, assignment, LeadTransfers::Cost::changes);
    const auto bring_to = [&](std::uint32_t places_above_class) {
        std::vector<std::uint32_t> quotas;
        for (auto leader : problem.leaders()) {
            const auto own_class = classes[leader.row()];
            const auto limit = own_class == unlimited ? unlimited : own_class + places_above_class;
            quotas.push_back(std::min(limit, problem.capacity(leader)));
        }
        transfers.route(quotas);
    };
    bring_to(0);
    bring_to(1);
    return translate(problem, narrowed, assignment);
}

}  // namespace zeren::analysis::balancing
