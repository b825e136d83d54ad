#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "documents/document.hpp"
#include "extraction/extraction.hpp"
#include "extraction/passage.hpp"
#include "extraction/tables/cell_passages.hpp"
#include "extraction/task_tree.hpp"
#include "extraction/told_by_number.hpp"
#include "support/diagnostics.hpp"

namespace zeren::extraction {

/// A stretch of a document that holds items: its body, one of its annexes, one of its tables. Whatever it
/// was read from, it is a tree of groups and tasks with the clauses that each has.
struct Section {
    std::span<const Passage> passages{};  ///< of running text; none of a table
    bool is_unranked = false;             ///< marks in a table, code owners: no order of names says who leads
    Part part = Part::measures;  ///< a task list is a table, or known by its title or its column heads
    TaskTree tree{};
    ClausesByNode clauses{};
    std::size_t skipped_lines = 0;          ///< page furniture, repeated heads and lines outside of all items
    std::vector<Stretch> owners_outside{};  ///< lines outside of all items that speak of owners
    tables::CellPassages cells{};           ///< what the words of a table's items point into

    [[nodiscard]] bool holds_items() const { return !tree.nodes.empty(); }
};

/// True where some clause of the section names somebody, whether the name was understood or not.
[[nodiscard]] bool names_owners(const Section& section);

/// A document parted into sections, in its order.
struct DocumentParts {
    std::vector<Passage> passages{};  ///< the running text, with the titles that stand in tables
    std::vector<Section> sections{};
    ToldByNumber told{};           ///< lines that say by number who has the items
    support::Diagnostics notes{};  ///< how the tables were understood, and which hold no tasks
};

/// Parts a document at its tables, at lines that say no more than 附件 or 附件1, and at the heads of a
/// flattened table behind items. O(document).
[[nodiscard]] DocumentParts parts_of(const documents::Document& document, const ActorDirectory& directory);

}  // namespace zeren::extraction
