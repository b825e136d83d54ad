#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <vector>

#include "extraction/outline.hpp"

namespace zeren::extraction {

/// Lines apart from the items that say by their numbers who has them: 第3项：市财政局牵头,
/// 第5—7项由市教育局负责.
struct ToldByNumber {
    std::deque<Passage> lines{};  ///< what the clauses point into; stays where it is
    std::vector<DutyClause> clauses{};
    std::map<std::uint32_t, std::vector<std::size_t>> by_number{};  ///< number -> clauses
};

/// Takes such lines out of a text, where there are two at least and one list of items that they may speak of;
/// they leave empty passages behind. Nothing where lines and numbers multiply as no plan's do: the lines stay
/// in the text. O(passages).
[[nodiscard]] ToldByNumber take_lines_told_by_number(std::vector<Passage>& passages,
                                                     const ActorDirectory& directory);

/// Gives the clauses to the items of these numbers that have none and hold no other items. O(items).
void give_by_number(const ToldByNumber& told, Outline& outline);

}  // namespace zeren::extraction
