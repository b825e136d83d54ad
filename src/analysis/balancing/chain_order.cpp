#include "analysis/balancing/chain_order.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace zeren::analysis::balancing {
namespace {

class DepthFirst {
  public:
    DepthFirst(const LeadProblem& problem, const LeadAssignment& assignment)
        : problem_(problem), assignment_(assignment), met_(problem.leader_count(), false) {}

    void visit_from(LeaderId root) {
        meet(root);
        while (!path_.empty()) {
            if (const auto next = next_leader(path_.back())) {
                meet(*next);
            } else {
                left_.push_back(path_.back().leader);
                path_.pop_back();
            }
        }
    }
    [[nodiscard]] std::vector<LeaderId> last_left_first() && {
        std::ranges::reverse(left_);
        return std::move(left_);
    }

  private:
    /// How far the search over the duties of a leader has come.
    struct Visit {
        LeaderId leader{};
        std::uint32_t duty = 0;
        std::uint32_t option = 0;
    };

    void meet(LeaderId leader) {
        if (met_[leader.row()]) return;
        met_[leader.row()] = true;
        path_.push_back({.leader = leader});
    }
    /// The next of those that a leader may pass a duty to.
    std::optional<LeaderId> next_leader(Visit& visit) const {
        const auto own = problem_.options_of(visit.leader);
        for (; visit.duty < own.size(); ++visit.duty, visit.option = 0) {
            const auto held = own[visit.duty];
            if (!assignment_.takes(problem_, held)) continue;
            const auto options = problem_.options_of(problem_.duty(held));
            if (visit.option < options.size())
                return problem_.leader(OptionId{(*options.begin()).value + visit.option++});
        }
        return std::nullopt;
    }

    const LeadProblem& problem_;
    const LeadAssignment& assignment_;
    std::vector<bool> met_;
    std::vector<Visit> path_;
    std::vector<LeaderId> left_;
};

}  // namespace

std::vector<LeaderId> chain_order(const LeadProblem& problem, const LeadAssignment& assignment) {
    DepthFirst search(problem, assignment);
    for (auto leader : problem.leaders()) search.visit_from(leader);
    return std::move(search).last_left_first();
}

}  // namespace zeren::analysis::balancing
