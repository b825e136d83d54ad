#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "analysis/balancing/lead_problem.hpp"

namespace zeren::analysis::balancing {

/// Leaders by their load: all with the same load stand together, so that a load that changes by one costs one
/// swap (bucket order, as Batagelj and Zaveršnik 2003 keep degrees).
class LoadLevels {
  public:
    explicit LoadLevels(std::span<const std::uint32_t> loads);

    [[nodiscard]] std::uint32_t highest() const;
    /// The leaders with this load. O(1).
    [[nodiscard]] std::span<const LeaderId> at(std::uint32_t load) const;
    /// Tells a leader's new load. O(difference to the old one).
    void set(LeaderId leader, std::uint32_t load);

  private:
    void lower(LeaderId leader);
    void raise(LeaderId leader);
    void swap_places(std::size_t a, std::size_t b);

    std::vector<LeaderId> order_;           ///< leaders by rising load
    std::vector<std::size_t> places_;       ///< leader -> its place in the order
    std::vector<std::uint32_t> loads_;      ///< leader -> load
    std::vector<std::size_t> level_begin_;  ///< load -> the first place of leaders with that load or more
};

}  // namespace zeren::analysis::balancing
