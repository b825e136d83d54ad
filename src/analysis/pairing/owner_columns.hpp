#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "analysis/pairing/pair_counter.hpp"

namespace zeren::analysis::pairing {

/// The owners of tasks that many own, as bits, so that 64 actors are counted at once: each bit of a word has
/// a counter that stands upright through as many words as the counts have digits (Harley and Seal; in Warren,
/// Hacker's Delight, 2002). The actors are numbered anew, those of one task beside each other, so that a
/// column is about as long as its task has owners, and takes no more memory than they.
class OwnerColumns {
  public:
    /// The owners of a task, each once.
    using OwnersOf = std::function<std::span<const std::uint32_t>(std::uint32_t task)>;

    /// No count comes to more than `highest`. O(Σ owners + tasks · log tasks).
    OwnerColumns(std::size_t actors, std::size_t tasks, const OwnersOf& owners_of, std::uint64_t highest);

    /// Whether a task has a column: whether that is shorter than the list of its owners.
    [[nodiscard]] bool has(std::uint32_t task) const { return column_of_[task] != none; }
    /// Counts `times` for each owner of a task that has a column. O(owners / 64 · digits).
    void add_owners(std::uint32_t task, std::uint64_t times);
    /// Makes one list of the partners of an actor that were counted elsewhere, and of those counted here: who
    /// comes to `least` together, and has a later place than the actor. Forgets all counts.
    void take_with(std::vector<Partner>& partners, std::uint32_t actor, std::span<const std::uint32_t> places,
                   std::uint64_t least);

  private:
    using Word = std::uint64_t;
    static constexpr std::uint32_t bits = 64;
    static constexpr auto none = ~std::uint32_t{0};
    struct Column {
        std::size_t begin = 0;  ///< of its words
        std::uint32_t first = 0;
        std::uint32_t end = 0;  ///< the words that it covers
    };

    void number_actors(std::span<const std::uint32_t> tasks, const OwnersOf& owners_of);
    void add_column(std::uint32_t task, std::span<const std::uint32_t> owners);
    /// Counts `times` for one actor that has a bit.
    void add_at(std::uint32_t place, std::uint64_t times);
    void add_word(std::uint32_t word, Word carry, std::uint32_t digit);
    /// The actors of a word that have come to `least`.
    [[nodiscard]] Word reached(std::uint32_t word, std::uint64_t least) const;
    [[nodiscard]] std::uint64_t count(std::uint32_t word, std::uint32_t bit) const;
    void widen(std::uint32_t first, std::uint32_t end);

    std::vector<std::uint32_t> place_of_;   ///< actor -> its bit
    std::vector<std::uint32_t> actors_;     ///< bit -> actor
    std::vector<std::uint32_t> column_of_;  ///< task -> its column
    std::vector<Column> columns_;
    std::vector<Word> words_;  ///< of all columns
    std::uint32_t digits_;
    std::vector<Word> counters_;  ///< of each word of bits its digits, the lowest first
    std::uint32_t first_ = 0;     ///< the words in which something was counted
    std::uint32_t end_ = 0;
};

}  // namespace zeren::analysis::pairing
