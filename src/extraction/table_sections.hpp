#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "documents/document.hpp"
#include "extraction/actor_directory.hpp"
#include "extraction/placed_tables.hpp"
#include "extraction/sections.hpp"
#include "extraction/table_owners.hpp"
#include "extraction/table_titles.hpp"
#include "extraction/tables/table_reading.hpp"

namespace zeren::extraction {

/// The section that a table has become.
[[nodiscard]] Section section_of_table(tables::TableReading reading, bool is_matrix);

/// Reads tables in the order of the document, each behind the text that holds it.
class TableSections {
  public:
    TableSections(const documents::Document& document, const std::vector<PlacedTable>& placed,
                  const std::vector<tables::LegendLine>& legend, const ActorDirectory& directory,
                  DocumentParts& parts);

    /// Reads the tables that stand before the passage `end`.
    void add_up_to(std::size_t end);

    /// Tables whose heads say of nobody what he has to do only tell who is who: Department | Core tasks
    /// beside a matrix, Name | Phone | Department beside any table that says it.
    void drop_those_without_duties();
    /// Role | Primary | Backup over the heads of a matrix: tables whose rows are owners of other tables say
    /// who is who. O(owners log owners).
    void drop_lists_of_owners();
    /// Tables that name nobody beside tables that do are no lists of duties, but for a form among forms.
    void drop_those_without_owners();

  private:
    struct ReadTable {
        std::size_t section = 0;
        const documents::Table* table = nullptr;
        bool is_form = false;
        bool is_matrix = false;
        bool says_duties = false;
        bool says_no_duty = false;
        bool lists_contacts = false;
    };

    void add(const PlacedTable& placed);
    void find_lines_below();

    std::string_view file_;
    const std::vector<PlacedTable>& placed_;
    const ActorDirectory& directory_;
    DocumentParts& parts_;
    tables::MarkKeys keys_;  // of marks, by the legend
    TableTitles titles_;
    TableOwners owners_;
    std::vector<std::u32string_view> line_below_{};  // by table
    std::vector<ReadTable> tables_{};
    std::set<std::string> settled_{};  // what was told of one table, and holds for the next
    std::size_t next_ = 0;
};

}  // namespace zeren::extraction
