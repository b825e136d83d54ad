#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "graph/accountability_graph.hpp"
#include "model/ids.hpp"

namespace zeren::analysis::balancing {

/// A task that somebody has to lead.
using DutyId = model::Id<struct DutyKind>;
/// An actor that may lead some of the duties.
using LeaderId = model::Id<struct LeaderKind>;
/// One way to fill a duty: a leader that may lead it. The options of a duty are contiguous.
using OptionId = model::Id<struct OptionKind>;

/// A leader without a limit of its own.
constexpr std::uint32_t unlimited = std::numeric_limits<std::uint32_t>::max();

/// The columns of a LeadProblem, as its maker fills them.
struct LeadColumns {
    std::vector<graph::ActorVertex> actors{};       ///< leader -> actor
    std::vector<std::uint32_t> capacities{};        ///< leader -> the most duties that it may lead
    std::vector<graph::TaskVertex> tasks{};         ///< duty -> task
    std::vector<std::uint32_t> offsets{0};          ///< duty -> its first option; duties + 1 entries
    std::vector<LeaderId> option_leaders{};         ///< no leader twice in one duty
    std::vector<std::uint8_t> option_is_current{};  ///< 1 where the leader leads the task already
};

/// Who may lead what, and who does so now: the bipartite graph of duties and leaders in compressed sparse
/// rows both ways. Every duty has an option. All accessors are O(1).
class LeadProblem {
  public:
    LeadProblem() = default;
    /// O(duties + options).
    explicit LeadProblem(LeadColumns columns);

    [[nodiscard]] std::size_t duty_count() const { return columns_.tasks.size(); }
    [[nodiscard]] std::size_t leader_count() const { return columns_.actors.size(); }
    [[nodiscard]] std::size_t option_count() const { return columns_.option_leaders.size(); }
    [[nodiscard]] model::Rows<DutyId> duties() const { return model::Rows<DutyId>(duty_count()); }
    [[nodiscard]] model::Rows<LeaderId> leaders() const { return model::Rows<LeaderId>(leader_count()); }

    [[nodiscard]] model::Rows<OptionId> options_of(DutyId duty) const {
        return {OptionId{columns_.offsets[duty.row()]}, OptionId{columns_.offsets[duty.row() + 1]}};
    }
    /// In the order of the duties.
    [[nodiscard]] std::span<const OptionId> options_of(LeaderId leader) const {
        const auto begin = leader_offsets_[leader.row()];
        return std::span(leader_options_).subspan(begin, leader_offsets_[leader.row() + 1] - begin);
    }
    [[nodiscard]] LeaderId leader(OptionId option) const { return columns_.option_leaders[option.row()]; }
    [[nodiscard]] DutyId duty(OptionId option) const { return option_duties_[option.row()]; }
    /// Whether taking the option leaves the task with a lead that it has now.
    [[nodiscard]] bool is_current(OptionId option) const {
        return columns_.option_is_current[option.row()] != 0;
    }
    [[nodiscard]] bool has_current(DutyId duty) const;

    [[nodiscard]] std::uint32_t capacity(LeaderId leader) const { return columns_.capacities[leader.row()]; }
    [[nodiscard]] graph::TaskVertex task(DutyId duty) const { return columns_.tasks[duty.row()]; }
    [[nodiscard]] graph::ActorVertex actor(LeaderId leader) const { return columns_.actors[leader.row()]; }

  private:
    LeadColumns columns_;
    std::vector<DutyId> option_duties_;
    std::vector<std::uint32_t> leader_offsets_{0};
    std::vector<OptionId> leader_options_;
};

}  // namespace zeren::analysis::balancing
