#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <queue>
#include <span>
#include <utility>
#include <vector>

#include "analysis/balancing/lead_assignment.hpp"
#include "analysis/balancing/lead_problem.hpp"
#include "analysis/balancing/load_levels.hpp"

namespace zeren::analysis::balancing {

/// Lowers loads from the top, one unit at a time, by the chain of transfers that costs the fewest changes of
/// lead, within a budget of changes.
///
/// The network behind it is that of a convex minimum-cost flow: each leader's n-th duty takes a place on
/// level n, and the places on each level above the current one are limited to those in use. Its nodes are the
/// leaders, one node `nobody` that holds the open duties, and one node a level, through which leaders change
/// places: who comes up to the level lets another go down. Prices keep all costs non-negative between
/// searches (Edmonds and Karp 1972; Tomizawa 1971).
class LoadDescent {
  public:
    /// Starts from the current leads. Duties without one are filled as far as the budget goes.
    LoadDescent(const LeadProblem& problem, std::size_t budget);

    [[nodiscard]] const LeadAssignment& assignment() const { return assignment_; }
    [[nodiscard]] std::size_t changes() const { return changes_; }
    [[nodiscard]] std::uint32_t highest() const { return levels_.highest(); }
    /// How many searches that took: what the descent costs, each O(options) at worst.
    [[nodiscard]] std::uint32_t searches() const { return search_; }

    /// Takes duties from leaders beyond their capacity. False where the budget or the options do not suffice.
    bool meet_capacities();
    /// Lowers as many as can be of the leaders that have exactly `level` duties; each gives one up. Levels
    /// must be asked for in falling order. True where no leader is left on the level.
    bool clear_level(std::uint32_t level);

  private:
    using Node = std::uint32_t;

    /// A way from one node to another: a duty that changes hands, or a change of places where there is none.
    struct Arc {
        Node from = 0;
        DutyId duty = DutyId::none();
        OptionId to = OptionId::none();  ///< the option that the duty takes then; none: it stays open
    };
    struct Label {
        std::uint32_t search = 0;
        std::int32_t distance = 0;
        Arc by{};
    };
    using Reached = std::pair<std::int32_t, Node>;
    /// How far a walk over the ways out of a leader has come.
    struct Walk {
        std::uint32_t duty = 0;
        std::uint32_t option = 0;
    };

    [[nodiscard]] Node node_of(LeaderId leader) const { return leader.value; }
    [[nodiscard]] Node nobody() const { return static_cast<Node>(problem_->leader_count()); }
    [[nodiscard]] Node node_of_level(std::uint32_t level) const { return nobody() + 1 + level; }
    [[nodiscard]] bool is_leader(Node node) const { return node < nobody(); }

    [[nodiscard]] std::int32_t cost(OptionId option) const {
        return option.is_none() || problem_->is_current(option) ? 0 : 1;
    }
    [[nodiscard]] bool has_room(LeaderId leader) const {
        return assignment_.load(leader) < problem_->capacity(leader);
    }
    /// Whether a chain may end here: one more duty keeps the leader below the level that is being lowered.
    [[nodiscard]] bool is_end(Node node) const;

    bool lower_one(std::span<const Node> sources);
    void lower_at_same_cost(std::uint32_t level);
    [[nodiscard]] std::optional<std::vector<Arc>> free_path(LeaderId start);
    [[nodiscard]] std::optional<Arc> next_free_arc(LeaderId leader, Walk& walk);
    std::optional<Node> search(std::span<const Node> sources);
    void relax(Node node, std::int32_t distance);
    void relax_leader(LeaderId leader, std::int32_t distance);
    void reach(Node node, std::int32_t distance, const Arc& by);
    void lower_prices(std::int32_t distance);
    [[nodiscard]] std::vector<Arc> path_to(Node end) const;
    /// False where the path is beyond the budget.
    bool apply(std::span<const Arc> path, Node end);

    const LeadProblem* problem_;
    std::size_t budget_;
    LeadAssignment assignment_;
    std::size_t changes_ = 0;
    std::vector<DutyId> open_;
    std::vector<bool> has_current_;  ///< duty -> whether somebody leads it now
    LoadLevels levels_;
    std::uint32_t level_ = unlimited;
    std::vector<std::int32_t> prices_;
    std::vector<Label> labels_;
    std::vector<Node> touched_;
    std::vector<std::uint32_t> walked_;  ///< leader -> the last search after which a walk came by
    std::uint32_t search_ = 0;
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> queue_;
};

}  // namespace zeren::analysis::balancing
