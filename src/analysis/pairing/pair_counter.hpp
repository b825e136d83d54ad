#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace zeren::analysis::pairing {

/// An actor that something joins to the one at hand. Actors are numbered from 0.
struct Partner {
    std::uint32_t actor = 0;
    std::uint64_t count = 0;  ///< of what joins them, never 0
};

/// So much counting takes a tenth of a second, and most questions less: what goes beyond it is worth some
/// preparation.
inline constexpr std::uint64_t usually_much = std::uint64_t{1} << 26U;

/// What joins actors to one another, counted for one actor at a time, so that no more than the partners of
/// one are held.
class PairCounter {
  public:
    PairCounter() = default;
    PairCounter(const PairCounter&) = delete;
    PairCounter& operator=(const PairCounter&) = delete;
    virtual ~PairCounter() = default;

    [[nodiscard]] virtual std::size_t actor_count() const = 0;
    /// The partners of an actor that have a later place than it, each once; good until the next call. Places
    /// are by actor. Those with a count below `least`, which is 1 or more, may be left out.
    [[nodiscard]] virtual std::span<const Partner> partners_behind(std::uint32_t actor,
                                                                   std::span<const std::uint32_t> places,
                                                                   std::uint64_t least) = 0;
    /// For each actor a number that no partner of it exceeds in count; the closer, the less is searched.
    [[nodiscard]] virtual std::span<const std::uint64_t> most_counts() = 0;
};

}  // namespace zeren::analysis::pairing
