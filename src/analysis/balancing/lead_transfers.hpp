#pragma once

#include <cstdint>
#include <optional>
#include <queue>
#include <span>
#include <tuple>
#include <vector>

#include "analysis/balancing/lead_assignment.hpp"
#include "analysis/balancing/lead_problem.hpp"

namespace zeren::analysis::balancing {

/// Moves duties from leaders that have too many to leaders that have room, along chains: a gives one of its
/// duties to b, b one to c, and so on. Among all ways it takes those that change the fewest current leads:
/// a minimum-cost flow by the primal-dual method (Ford and Fulkerson 1962) with node prices (Edmonds and Karp
/// 1972), in which all cheapest chains of equal length are taken at once (Dinic 1970, Hopcroft and Karp
/// 1973). The nodes are the leaders alone: a duty is an arc from the leader that has it to each that may take
/// it.
class LeadTransfers {
  public:
    /// What a chain costs: nothing, or 1 for each current lead that it changes less 1 for each that it
    /// restores.
    enum class Cost : std::uint8_t { nothing, changes };

    /// Works on `assignment`, in which every duty is led. With `Cost::changes` it must be the outcome of
    /// `keep_current_leads`. Duties move only between leaders of the same part; no parts: everywhere.
    LeadTransfers(const LeadProblem& problem, LeadAssignment& assignment, Cost cost,
                  std::span<const std::uint32_t> parts = {});

    /// Brings loads down to `quotas` (leader -> load) as far as chains to leaders below theirs allow. What is
    /// moved is moved at the least cost over all calls, provided that quotas only rise from call to call and
    /// that the first call with leaders below their quota fills them all. O(√V · E) searches at most for each
    /// different cost of a chain; a few in practice.
    void route(std::span<const std::uint32_t> quotas);
    /// The same, with `sources` the only leaders above their quota. Without costs the work is bounded by the
    /// neighbourhood searched.
    void route_from(std::span<const LeaderId> sources, std::span<const std::uint32_t> quotas);

    /// Whom the last search met, the sources first. Where routing ended with leaders still above their quota:
    /// all that these can reach, none of whom has room.
    [[nodiscard]] std::span<const LeaderId> met() const { return met_; }

  private:
    /// Where a search has met a leader, and how far the walk over its duties has come.
    struct Label {
        std::uint32_t search = 0;
        std::int32_t distance = 0;
        std::uint32_t hops = 0;
        std::uint32_t duty_cursor = 0;
        std::uint32_t option_cursor = 0;
    };
    struct Step {
        LeaderId leader{};
        OptionId taken{};  ///< by which the chain came here; none at its start
    };
    using Reached = std::tuple<std::int32_t, std::uint32_t, LeaderId>;

    [[nodiscard]] bool has_room(LeaderId leader) const {
        return assignment_->load(leader) < quotas_[leader.row()];
    }
    [[nodiscard]] bool has_too_many(LeaderId leader) const {
        return assignment_->load(leader) > quotas_[leader.row()];
    }
    [[nodiscard]] bool is_labelled(LeaderId leader) const { return labels_[leader.row()].search == search_; }
    [[nodiscard]] std::int32_t cost(OptionId option) const {
        return cost_ == Cost::changes && !problem_->is_current(option) ? 1 : 0;
    }
    /// What taking `to` instead of `from` costs beyond the prices of the two leaders; never negative.
    [[nodiscard]] std::int32_t reduced_cost(OptionId from, OptionId to) const;
    [[nodiscard]] bool same_part(LeaderId a, LeaderId b) const {
        return parts_.empty() || parts_[a.row()] == parts_[b.row()];
    }

    bool search(std::span<const LeaderId> sources);
    void relax(LeaderId from, const Label& label);
    void reach(LeaderId leader, std::int32_t distance, std::uint32_t hops);
    void raise_prices(std::int32_t distance);
    void push_chains(LeaderId source);
    [[nodiscard]] std::optional<Step> next_step(LeaderId leader);
    void apply(std::span<const Step> chain);

    const LeadProblem* problem_;
    LeadAssignment* assignment_;
    Cost cost_;
    std::span<const std::uint32_t> parts_;
    std::span<const std::uint32_t> quotas_;
    std::vector<std::int32_t> prices_;  ///< leader -> cheapest cost of reaching it, as far as is known
    std::int32_t room_price_ = 0;       ///< the same of reaching room
    std::vector<Label> labels_;
    std::vector<LeaderId> met_;
    std::uint32_t search_ = 0;
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> queue_;
};

}  // namespace zeren::analysis::balancing
