#include "analysis/balancing/semi_matching.hpp"

#include <algorithm>
#include <utility>

#include "analysis/balancing/lead_transfers.hpp"

namespace zeren::analysis::balancing {
namespace {

/// The loads that a part of the graph still holds. Leaders at their capacity can take nothing, so that their
/// loads, however low, leave nothing to even out.
struct Range {
    std::uint32_t lowest = unlimited;
    std::uint32_t highest = 0;
    void include(std::uint32_t load, std::uint32_t capacity) {
        if (load < capacity) lowest = std::min(lowest, load);
        highest = std::max(highest, load);
    }
    [[nodiscard]] bool is_even() const { return lowest == unlimited || highest <= lowest + 1; }
    [[nodiscard]] std::uint32_t middle() const { return lowest + (highest - lowest) / 2; }
};

/// The least loaded leader with room under its capacity; the first where nobody has any.
OptionId lightest_option(const LeadProblem& problem, const LeadAssignment& assignment, DutyId duty) {
    auto best = assignment.chosen(duty);
    // A leader that gives the duty away has one less: the other must stay below that.
    auto limit = best.is_none() ? unlimited : assignment.load(problem.leader(best));
    for (auto option : problem.options_of(duty)) {
        const auto leader = problem.leader(option);
        const auto after = assignment.load(leader) + 1;
        if (after >= limit || after > problem.capacity(leader)) continue;
        best = option;
        limit = after;
    }
    return best.is_none() ? *problem.options_of(duty).begin() : best;
}

/// A start near the optimum: single duties go downhill for a few sweeps.
LeadAssignment roll_downhill(const LeadProblem& problem) {
    constexpr int sweeps = 6;
    LeadAssignment assignment(problem);
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        bool moved = false;
        for (auto duty : problem.duties()) {
            const auto option = lightest_option(problem, assignment, duty);
            if (option == assignment.chosen(duty)) continue;
            assignment.choose(problem, option);
            moved = true;
        }
        if (!moved) break;
    }
    return assignment;
}

/// Splits the graph by load until each part is even. A part is cut at its middle load: duties flow from
/// leaders above it to leaders below it; whom the leaders still above it can reach then have at least the
/// middle load in every optimum, the others at most.
class LoadSplitter {
  public:
    LoadSplitter(const LeadProblem& problem, LeadAssignment& assignment)
        : problem_(&problem), assignment_(&assignment), parts_(problem.leader_count(), 0) {}

    void run() {
        while (measure_parts()) {
            LeadTransfers(*problem_, *assignment_, LeadTransfers::Cost::nothing, parts_).route(quotas_);
            split_parts();
        }
    }

  private:
    /// Sets the quotas of the next cut. False where all parts are even.
    bool measure_parts() {
        ranges_.assign(part_count_, {});
        for (auto leader : problem_->leaders()) {
            part_range(leader).include(assignment_->load(leader), problem_->capacity(leader));
        }
        quotas_.assign(assignment_->loads().begin(), assignment_->loads().end());
        bool uneven = false;
        for (auto leader : problem_->leaders()) {
            const auto& range = part_range(leader);
            if (range.is_even()) continue;
            quotas_[leader.row()] = std::min(range.middle(), problem_->capacity(leader));
            uneven = true;
        }
        return uneven;
    }

    void split_parts() {
        std::vector<LeaderId> above;
        for (auto leader : problem_->leaders()) {
            if (assignment_->load(leader) > quotas_[leader.row()]) above.push_back(leader);
        }
        std::vector<std::uint32_t> upper_half(part_count_, unlimited);
        for (auto leader : reachable(*problem_, *assignment_, above, parts_)) {
            auto& part = parts_[leader.row()];
            if (upper_half[part] == unlimited) upper_half[part] = part_count_++;
            part = upper_half[part];
        }
    }

    Range& part_range(LeaderId leader) { return ranges_[parts_[leader.row()]]; }

    const LeadProblem* problem_;
    LeadAssignment* assignment_;
    std::vector<std::uint32_t> parts_;  ///< leader -> part
    std::uint32_t part_count_ = 1;
    std::vector<Range> ranges_;  ///< part -> its loads
    std::vector<std::uint32_t> quotas_;
};

std::vector<std::uint32_t> capacities_of(const LeadProblem& problem) {
    std::vector<std::uint32_t> capacities;
    capacities.reserve(problem.leader_count());
    for (auto leader : problem.leaders()) capacities.push_back(problem.capacity(leader));
    return capacities;
}

}  // namespace

LeadAssignment optimal_semi_matching(const LeadProblem& problem) {
    auto assignment = roll_downhill(problem);
    const auto capacities = capacities_of(problem);
    LeadTransfers(problem, assignment, LeadTransfers::Cost::nothing).route(capacities);
    if (within_capacity(problem, assignment)) LoadSplitter(problem, assignment).run();
    return assignment;
}

bool within_capacity(const LeadProblem& problem, const LeadAssignment& assignment) {
    for (auto leader : problem.leaders()) {
        if (assignment.load(leader) > problem.capacity(leader)) return false;
    }
    return true;
}

std::vector<LeaderId> reachable(const LeadProblem& problem, const LeadAssignment& assignment,
                                std::span<const LeaderId> sources, std::span<const std::uint32_t> parts) {
    std::vector<bool> met(problem.leader_count());
    std::vector<LeaderId> order;
    const auto meet = [&](LeaderId leader) {
        if (met[leader.row()]) return;
        met[leader.row()] = true;
        order.push_back(leader);
    };
    for (auto source : sources) meet(source);
    for (std::size_t at = 0; at < order.size(); ++at) {
        const auto from = order[at];
        for (auto held : problem.options_of(from)) {
            if (!assignment.takes(problem, held)) continue;
            for (auto other : problem.options_of(problem.duty(held))) {
                const auto to = problem.leader(other);
                if (parts.empty() || parts[from.row()] == parts[to.row()]) meet(to);
            }
        }
    }
    return order;
}

}  // namespace zeren::analysis::balancing
