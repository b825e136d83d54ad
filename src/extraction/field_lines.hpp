#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "extraction/actor_directory.hpp"
#include "extraction/clause_search.hpp"
#include "extraction/duty_words.hpp"
#include "extraction/outline.hpp"
#include "extraction/passage.hpp"

namespace zeren::extraction {

/// Where the words end that a field of `item` opens: behind 整改措施： alone in its line stand numbered lines
/// without owners, of a lower level than the item. The item's own labels (责任单位：…) follow them; where
/// they stood before, the next item or the end does. Gives the first line behind them, or `at` where the line
/// opens no such field. O(words of the field).
[[nodiscard]] std::size_t end_of_field(std::span<const Passage> passages, std::size_t at,
                                       const OutlineNode& item, const ActorDirectory& directory);

/// 工作目标：完成100户改造, "Decision: Launch a pilot": a few words before a colon, and what they are about
/// behind it, in a line that need not end like a sentence.
[[nodiscard]] bool is_labelled_text(std::u32string_view plain);

/// - R: Works, - R/A: Board: a letter of RACI as the label of a bullet beside another such one. What it says,
/// and its size with the colon, counted from the words of the bullet; nothing for other lines.
[[nodiscard]] std::optional<DutyWords> raci_field(std::span<const Passage> passages, std::size_t at);

/// - 由市教育局牵头，市财政局配合: a bullet of nothing but bodies and their verbs. O(words).
[[nodiscard]] std::optional<DutyClause> owners_of_bullet(const Stretch& words,
                                                         const ActorDirectory& directory);

/// The words inside where one pair of brackets stands around the whole line.
[[nodiscard]] std::optional<Stretch> inside_brackets(const Stretch& line);

/// A line that goes on in the words of the open item: broken off in the middle of its sentence, set in below
/// it, or behind a number that stood alone. O(1).
[[nodiscard]] bool goes_on_from_line_above(const OutlineNode& item, const Stretch& line);

/// 一、责任单位：市教育局: a node of nothing but owners, with items below it. O(1).
[[nodiscard]] bool is_title_of_owners(std::span<const OutlineNode> nodes, std::size_t at);

/// The open item, once more after a page break: the same number, the same words and the same owners, or none
/// so far. O(words).
[[nodiscard]] bool is_printed_again(const OutlineNode& item, const ItemNumber& number,
                                    const PartedText& parted);

/// 2.建桥责任单位：市水务局 beside 1.: a numbered line whose title runs into its label, and no field of the
/// item before it; nor is （5）其他成员单位：做好相关工作 behind （4）, where a label names nobody. O(line).
[[nodiscard]] bool begins_next_item(const Stretch& line, const ItemNumber& number, const ItemNumber& before,
                                    const ActorDirectory& directory);

/// Budget: recheck the figures, Timeline: shift by a week: behind the label of a field stand words that name
/// nobody and no date, as an action below a heading of actions has them. O(words).
[[nodiscard]] bool is_topic(std::u32string_view words);

/// 地區事項統籌工作組: a line of one body alone, which `clause` holds, behind a gap and above the next number
/// of the level of `item`, where the item has its owners in a bracket. It is the title of what follows. O(1).
[[nodiscard]] bool is_title_of_next(std::span<const Passage> passages, std::size_t at,
                                    const OutlineNode& item, const DutyClause& clause);

/// 牵头单位 on a line of its own, without a colon, amid others that are no heads and no numbers behind it.
[[nodiscard]] bool is_lone_label(std::span<const Passage> passages, std::size_t at);

}  // namespace zeren::extraction
