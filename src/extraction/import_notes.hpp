#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "documents/document.hpp"
#include "extraction/actor_roster.hpp"
#include "extraction/owner_settlement.hpp"
#include "extraction/sections.hpp"
#include "extraction/task_edges.hpp"
#include "extraction/task_list.hpp"
#include "support/diagnostics.hpp"

namespace zeren::extraction {

/// An `owner-not-understood` error for each word among owners that is no name, once for a clause that several
/// tasks share; past the first thousand one error says how many more there are. Gives their number.
std::size_t report_not_understood(const TaskList& list, std::string_view file, support::Diagnostics& out);

/// An `owner-count-differs` warning for each clause that counts its owners (等9部门) and names more than
/// that.
void report_counts(const TaskList& list, std::string_view file, support::Diagnostics& out);

/// One `collective-stays` note for each collective of those concerned (各有关镇街), over the tasks whose text
/// names no town.
void note_open_collectives(const TaskList& list, const std::vector<std::vector<TaskEdge>>& edges_by_task,
                           const ActorRoster& roster, std::string_view file, support::Diagnostics& out);

/// A `words-settled` note for each word whose meaning other words of the document settle.
void note_settled_words(const SettledWords& settled, std::string_view file, support::Diagnostics& out);

/// `words-settled` notes where owners are named in nothing but sentences (`take_clauses_of_sentences`), or in
/// brackets without a duty (`take_bracketed_names`).
void note_manners(const TaskList& list, std::string_view file, support::Diagnostics& out);

/// A `part-not-read` note for items that were taken for words of their heading because none of them names
/// anybody, in texts where other items do.
void note_items_left_out(std::span<Section* const> read, std::string_view file, support::Diagnostics& out);

/// One `owners-in-text` note for the tasks without owners whose words speak of some, and one for the lines
/// outside of all items that do, each with the place of the first.
void note_owners_in_text(const TaskList& list, std::span<Section* const> read,
                         const ActorDirectory& directory, std::string_view file, support::Diagnostics& out);

/// A `number-repeated` warning where tasks have the number of an earlier one.
void report_repeated_numbers(const TaskList& list, std::string_view file, support::Diagnostics& out);

/// A `name-variants` note where names are written in several forms that look the same.
void note_odd_spellings(const ActorRoster& roster, std::string_view file, support::Diagnostics& out);

/// A `words-settled` note where the document says what short names of owners stand for.
void note_abbreviations(const ActorRoster& roster, std::string_view file, support::Diagnostics& out);

/// A `lead-inferred` note for the tasks whose lead was taken from order.
void note_inferred_leads(std::size_t inferred, std::size_t tasks, std::string_view file,
                         support::Diagnostics& out);

/// An `other-part` note where the document also holds tasks of the other part, and says who has them.
void note_other_part(std::span<const Section> sections, std::span<Section* const> read, std::string_view file,
                     support::Diagnostics& out);

/// A `table-not-read` note about a table that holds no tasks, with the reason.
[[nodiscard]] support::Diagnostic table_without_tasks(const documents::Table& table, std::string_view reason,
                                                      std::string_view file);

}  // namespace zeren::extraction
