#include "analysis/balancing/hall_certificate.hpp"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <span>
#include <utility>

#include "analysis/balancing/last_starts.hpp"
#include "analysis/balancing/semi_matching.hpp"

namespace zeren::analysis::balancing {
namespace {

/// Finds, among many starts, the first whose chains reach the fewest leaders. A search gives up as soon as it
/// has reached as many as an earlier one.
class FewestReached {
  public:
    FewestReached(const LeadProblem& problem, const LeadAssignment& assignment)
        : problem_(&problem), assignment_(&assignment), met_(problem.leader_count(), 0) {}

    void try_from(LeaderId start) {
        ++search_;
        order_.clear();
        bool useful = meet(start);
        for (std::size_t at = 0; useful && at < order_.size(); ++at) useful = expand(order_[at]);
        if (useful) best_ = order_;
    }
    [[nodiscard]] std::vector<LeaderId> best() && { return std::move(best_); }

  private:
    /// False where the search has become useless.
    bool meet(LeaderId leader) {
        if (met_[leader.row()] == search_) return true;
        met_[leader.row()] = search_;
        order_.push_back(leader);
        return best_.empty() || order_.size() < best_.size();
    }
    bool expand(LeaderId from) {
        for (auto held : problem_->options_of(from)) {
            if (!assignment_->takes(*problem_, held)) continue;
            for (auto other : problem_->options_of(problem_->duty(held))) {
                if (!meet(problem_->leader(other))) return false;
            }
        }
        return true;
    }

    const LeadProblem* problem_;
    const LeadAssignment* assignment_;
    std::vector<std::uint32_t> met_;  ///< leader -> the last search that met it
    std::uint32_t search_ = 0;
    std::vector<LeaderId> order_;
    std::vector<LeaderId> best_;
};

/// The duties that closed leaders lead: no chain leaves them, so nobody else may lead one of these.
TightSet set_of(const LeadProblem& problem, const LeadAssignment& assignment, std::vector<LeaderId> leaders) {
    TightSet set{.leaders = std::move(leaders)};
    std::ranges::sort(set.leaders);
    for (auto leader : set.leaders) {
        for (auto option : problem.options_of(leader)) {
            if (assignment.takes(problem, option)) set.duties.push_back(problem.duty(option));
        }
    }
    std::ranges::sort(set.duties);
    return set;
}

}  // namespace

TightSet tight_set(const LeadProblem& problem, const LeadAssignment& optimum) {
    const auto highest = highest_load(optimum);
    std::vector<bool> is_highest(problem.leader_count());
    for (auto leader : problem.leaders())
        is_highest[leader.row()] = highest > 0 && optimum.load(leader) == highest;
    FewestReached search(problem, optimum);
    for (auto leader : last_starts(problem, optimum, is_highest)) search.try_from(leader);
    return set_of(problem, optimum, std::move(search).best());
}

TightSet overfull_set(const LeadProblem& problem, const LeadAssignment& assignment) {
    std::vector<LeaderId> overfull;
    for (auto leader : problem.leaders()) {
        if (assignment.load(leader) > problem.capacity(leader)) overfull.push_back(leader);
    }
    return set_of(problem, assignment, reachable(problem, assignment, overfull));
}

std::optional<std::uint32_t> bound_of(const LeadProblem& problem, const TightSet& set) {
    const auto room_below = [&](std::uint32_t height) {
        std::uint64_t room = 0;
        for (auto leader : set.leaders) room += std::min(height, problem.capacity(leader));
        return room;
    };
    std::uint32_t low = 0;
    auto high = static_cast<std::uint32_t>(set.duties.size());
    if (room_below(high) < set.duties.size()) return std::nullopt;
    while (low < high) {
        const auto middle = low + (high - low) / 2;
        if (room_below(middle) >= set.duties.size()) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return high;
}

}  // namespace zeren::analysis::balancing
