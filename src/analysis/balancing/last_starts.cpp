#include "analysis/balancing/last_starts.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace zeren::analysis::balancing {
namespace {

class StrongComponents {
  public:
    StrongComponents(const LeadProblem& problem, const LeadAssignment& assignment,
                     const std::vector<bool>& is_start)
        : problem_(&problem),
          assignment_(&assignment),
          is_start_(&is_start),
          visits_(problem.leader_count()) {}

    void visit_from(LeaderId root) {
        if (is_met(root)) return;
        meet(root);
        while (!path_.empty()) {
            const auto leader = path_.back();
            if (const auto next = next_leader(leader)) {
                if (is_met(*next)) {
                    look_at(leader, *next);
                } else {
                    meet(*next);
                }
                continue;
            }
            path_.pop_back();
            if (at(leader).lowest == at(leader).number) close(leader);
            if (!path_.empty()) look_at(path_.back(), leader);
        }
    }
    [[nodiscard]] std::vector<LeaderId> found() && {
        std::ranges::sort(found_);
        return std::move(found_);
    }

  private:
    struct Visit {
        std::uint32_t number = 0;  ///< in the order of meeting, from 1; 0: not met
        std::uint32_t lowest = 0;  ///< number that is reached within the component
        std::uint32_t duty_cursor = 0;
        std::uint32_t option_cursor = 0;
        bool is_closed = false;       ///< its component is complete
        bool comes_to_start = false;  ///< in a complete component
    };

    [[nodiscard]] Visit& at(LeaderId leader) { return visits_[leader.row()]; }
    [[nodiscard]] bool is_met(LeaderId leader) { return at(leader).number != 0; }

    void meet(LeaderId leader) {
        at(leader).number = at(leader).lowest = ++last_number_;
        path_.push_back(leader);
        open_.push_back(leader);
    }

    /// The next of those that a leader may pass a duty to.
    std::optional<LeaderId> next_leader(LeaderId leader) {
        auto& visit = at(leader);
        const auto own = problem_->options_of(leader);
        for (; visit.duty_cursor < own.size(); ++visit.duty_cursor, visit.option_cursor = 0) {
            const auto held = own[visit.duty_cursor];
            if (!assignment_->takes(*problem_, held)) continue;
            const auto options = problem_->options_of(problem_->duty(held));
            if (visit.option_cursor < options.size())
                return problem_->leader(OptionId{(*options.begin()).value + visit.option_cursor++});
        }
        return std::nullopt;
    }

    void look_at(LeaderId leader, LeaderId next) {
        auto& visit = at(leader);
        if (at(next).is_closed) {
            visit.comes_to_start = visit.comes_to_start || at(next).comes_to_start;
        } else {
            visit.lowest = std::min(visit.lowest, at(next).lowest);
        }
    }

    /// Completes the component of which this leader was met first.
    void close(LeaderId first) {
        const auto begin = std::ranges::find(open_.rbegin(), open_.rend(), first).base() - 1;
        std::optional<LeaderId> start;
        bool comes_further = false;
        for (auto member = begin; member != open_.end(); ++member) {
            comes_further = comes_further || at(*member).comes_to_start;
            if ((*is_start_)[member->row()]) start = start ? std::min(*start, *member) : *member;
        }
        for (auto member = begin; member != open_.end(); ++member) {
            at(*member).is_closed = true;
            at(*member).comes_to_start = comes_further || start.has_value();
        }
        if (start && !comes_further) found_.push_back(*start);
        open_.erase(begin, open_.end());
    }

    const LeadProblem* problem_;
    const LeadAssignment* assignment_;
    const std::vector<bool>* is_start_;
    std::vector<Visit> visits_;
    std::uint32_t last_number_ = 0;
    std::vector<LeaderId> path_;
    std::vector<LeaderId> open_;  ///< met, and in no complete component
    std::vector<LeaderId> found_;
};

}  // namespace

std::vector<LeaderId> last_starts(const LeadProblem& problem, const LeadAssignment& assignment,
                                  const std::vector<bool>& is_start) {
    StrongComponents components(problem, assignment, is_start);
    for (auto leader : problem.leaders()) {
        if (is_start[leader.row()]) components.visit_from(leader);
    }
    return std::move(components).found();
}

}  // namespace zeren::analysis::balancing
