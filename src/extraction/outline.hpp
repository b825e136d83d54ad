#pragma once

#include <cstddef>
#include <limits>
#include <optional>
#include <span>
#include <vector>

#include "extraction/duty_clause.hpp"
#include "extraction/numbering.hpp"
#include "extraction/passage.hpp"
#include "model/vocabulary.hpp"

namespace zeren::extraction {

/// A numbered item of a document with its own words and the duty clauses that stand in or under it.
struct OutlineNode {
    static constexpr std::size_t no_parent = std::numeric_limits<std::size_t>::max();

    ItemNumber number{};
    Stretch printed_number{};
    std::size_t parent = no_parent;
    std::vector<Stretch> text{};  ///< its words without number and duty clauses, paragraph by paragraph
    std::vector<DutyClause> clauses{};
    std::vector<Stretch> deadlines{};       ///< words beside the clauses, or in a column, that say when
    std::optional<model::Status> status{};  ///< what a column of states prints

    [[nodiscard]] bool is_top() const { return parent == no_parent; }
};

/// A node of words with the number that they begin with taken off; of all of them where they begin with none
/// or hold nothing else.
[[nodiscard]] OutlineNode numbered_node(const Stretch& words);
/// What is printed of a number that was read at the begin of `words`: without a bullet before it.
[[nodiscard]] Stretch printed_number(const Stretch& words, const ItemNumber& number);

/// The numbered items of one section in document order, a parent before its children.
struct Outline {
    std::vector<OutlineNode> nodes{};
    std::size_t column_heads = 0;           ///< lines that are heads of a flattened table's columns
    std::size_t duty_lines = 0;             ///< items that bodies before a colon own (`lines_of_duties`)
    std::size_t skipped_lines = 0;          ///< page furniture and other lines outside of all items
    std::vector<Stretch> owners_outside{};  ///< of those lines, the ones that speak of owners
};

/// Reads numbered items of any shapes: a new shape below an item opens a level, a shape seen before closes
/// the levels below it. An item that is printed again with the same number and words (a page break) goes on.
/// O(passages).
[[nodiscard]] Outline outline_of(std::span<const Passage> passages, const ActorDirectory& directory);

}  // namespace zeren::extraction
