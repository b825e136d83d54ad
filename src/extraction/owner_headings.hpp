#pragma once

#include <optional>
#include <span>

#include "extraction/actor_directory.hpp"
#include "extraction/outline.hpp"

namespace zeren::extraction {

/// 一、县应急管理局 above 1. 2. 3.: where no item of a text names others than helpers, and most headings
/// above numbered items are names of bodies and nothing else, each owns the items below it. Where the text
/// prints that headings name who leads or is responsible, each does, and helpers stand with the items; so do
/// the headings below one that divides the tasks (Aufgabenverteilung), where nothing else names anybody.
/// `hold_tables` says that tables stand below some of them, so that a heading without items is none itself.
/// O(words).
void take_owner_headings(std::vector<OutlineNode>& nodes, std::span<const Passage> passages,
                         const ActorDirectory& directory, bool hold_tables);

/// The owners that a whole heading is made of, where a rule says that it names them; nothing where it holds
/// other words.
[[nodiscard]] std::optional<DutyClause> owners_in_heading(Stretch words, Duty printed,
                                                          const ActorDirectory& directory);

/// Whether a clause of an item names the like of whoever its heading names: who leads, or who is responsible
/// where the heading says no more.
[[nodiscard]] bool says_who(const DutyClause& clause, Duty printed);

}  // namespace zeren::extraction
