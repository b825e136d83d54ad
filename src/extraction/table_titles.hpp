#pragma once

#include <map>
#include <span>
#include <vector>

#include "extraction/passage.hpp"
#include "extraction/placed_tables.hpp"
#include "extraction/sections.hpp"

namespace zeren::extraction {

/// The lines between a table and the one before it, and where among the passages they begin.
struct LinesAbove {
    std::size_t begin = 0;
    std::size_t size = 0;

    [[nodiscard]] std::span<const Passage> of(std::span<const Passage> passages) const {
        return passages.subspan(begin, size);
    }
};

/// `placed` is one of the tables of a vector.
[[nodiscard]] LinesAbove lines_above(const std::vector<PlacedTable>& tables, const PlacedTable& placed);

/// The titles of task tables that are groups: where a document has several, each under a heading or in a
/// sheet of its own. The tables and passages must outlive it.
class TableTitles {
  public:
    /// O(lines).
    TableTitles(const std::vector<PlacedTable>& tables, std::span<const Passage> passages);

    /// Heading or name of the sheet, whose words go into the section; empty where the title is no group.
    [[nodiscard]] Stretch of(const PlacedTable& placed, Section& section) const;
    /// The headings, empty for sheets.
    [[nodiscard]] const std::map<const PlacedTable*, Stretch>& headings() const { return headings_; }

  private:
    void find(const std::vector<PlacedTable>& tables, std::span<const Passage> passages);

    std::map<const PlacedTable*, Stretch> headings_{};
};

}  // namespace zeren::extraction
