#pragma once

#include <cstddef>

#include "extraction/tables/cell_passages.hpp"
#include "extraction/tables/item_columns.hpp"
#include "extraction/tables/legend.hpp"
#include "extraction/tables/table_tree.hpp"

namespace zeren::extraction::tables {

/// All that is settled about a table before its rows are read.
struct TableLayout {
    const documents::Table* table = nullptr;
    TableHead head{};
    ItemColumns columns{};
    std::vector<std::size_t> handed_down{};  ///< columns whose empty cells mean the cell above, in a group
    MarkKey marks{};
    std::vector<std::size_t> counts{};        ///< rows of a matrix that count its marks
    std::vector<std::size_t> above_deeper{};  ///< rows whose number the next one is deeper than
    std::size_t width = no_column;            ///< behind it stands a list beside the table
    std::size_t notes_begin = no_column;      ///< behind a gap below the last owners
    std::size_t last_numbered = 0;  ///< row of a table with a column of numbers; behind it stand notes
    bool has_bare_bands =
        false;  ///< a matrix or numbered list that begins with a row of one cell: such rows are chapters
    std::vector<Stretch> actors{};  ///< of a matrix: the names, by owner column
};

struct RowsRead {
    TableTree tree{};
    bool first_leads = false;                ///< a note in the table says that the first owner named leads
    std::size_t skipped = 0;                 ///< repeated heads, sums, notes
    std::vector<Stretch> owners_outside{};   ///< owners of rows without a task
    std::vector<Stretch> left_out_beside{};  ///< deadlines and states of further rows of a task
    std::size_t handed_down = 0;             ///< empty owner cells that took what stands above
};

/// Reads the rows below the head: groups, bands over the whole width, tasks, owners. O(cells log columns).
[[nodiscard]] RowsRead read_rows(const TableLayout& layout, const ActorDirectory& directory,
                                 CellPassages& passages);

}  // namespace zeren::extraction::tables
