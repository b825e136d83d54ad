#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "extraction/actor_directory.hpp"
#include "extraction/owners_above_table.hpp"
#include "extraction/placed_tables.hpp"
#include "extraction/sections.hpp"
#include "extraction/table_titles.hpp"

namespace zeren::extraction {

/// What around a table names the owners of all its tasks: the heading above it by a printed rule, a labelled
/// line above it (责任部门：安全环保部), or its title, where most titles of tables are bodies. The latter two
/// own where the columns leave open who does. Tables, titles and passages must outlive it.
class TableOwners {
  public:
    /// Finds them, and marks the labelled lines among the passages of `parts`. O(lines).
    TableOwners(const std::vector<PlacedTable>& tables, const TableTitles& titles,
                const ActorDirectory& directory, std::string_view file, DocumentParts& parts);

    /// Puts what a table has become below its owners, with a note; false where nothing names any.
    /// O(tasks).
    bool give(const PlacedTable& placed, Section& section);

  private:
    void find_headings();
    void find_labelled_lines();
    void find_titles_that_own();
    bool put_below_heading(const PlacedTable& placed, Section& section) const;
    bool put_below_line(const PlacedTable& placed, Section& section);
    bool put_below_title(const PlacedTable& placed, Section& section);
    void give_to_tasks(Section& section, const Stretch& title, OwnersAbove owners, std::string message);

    const std::vector<PlacedTable>& tables_;
    const TableTitles& titles_;
    const ActorDirectory& directory_;
    std::string_view file_;
    DocumentParts& parts_;
    std::optional<Duty> printed_{};  // of whoever headings name
    std::map<const PlacedTable*, Stretch> headings_{};
    std::map<const PlacedTable*, OwnersAbove> lines_{};
    bool titles_own_ = false;       // all of them
    std::set<std::string> said_{};  // of one table, and holds for the next
};

}  // namespace zeren::extraction
