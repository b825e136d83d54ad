#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "extraction/actor_directory.hpp"
#include "extraction/tables/cell_passages.hpp"
#include "extraction/tables/item_columns.hpp"
#include "extraction/tables/legend.hpp"
#include "extraction/tables/table_head.hpp"
#include "extraction/task_tree.hpp"
#include "support/diagnostics.hpp"

namespace zeren::extraction::tables {

/// A table with what can be said of it before it is read.
struct TableSight {
    const documents::Table* table = nullptr;
    TableHead head{};
    std::vector<std::size_t> counts{};  ///< rows of a matrix that count its marks
    std::vector<ColumnFacts> facts{};
    ItemColumns columns{};
    bool is_transposed = false;  ///< a matrix whose rows are actors
    bool goes_on = false;        ///< it has no head, and goes on with the columns of the table before it
    std::string reason{};        ///< why it holds no tasks; empty where it may hold some

    [[nodiscard]] bool may_hold_tasks() const { return reason.empty(); }
};

/// Looks at a table; one without a head that is as wide as the task table `before` it goes on with that, and
/// one with the same head has the same columns. O(cells).
[[nodiscard]] TableSight look_at(const documents::Table& table, const TableSight* before,
                                 const ActorDirectory& directory);

/// Whether the head says the same as that of the table before, word for word. O(signs of the head).
[[nodiscard]] bool has_head_of(const TableSight& sight, const TableSight& before);

/// The items of a task table.
struct TableReading {
    TaskTree tree{};
    ClausesByNode clauses{};
    CellPassages cells{};
    std::size_t skipped_rows = 0;
    std::vector<Stretch> owners_outside{};  ///< owners of rows without a task
    support::Diagnostics notes{};           ///< what its columns and marks were taken for
};

/// What stands around a table.
struct TableContext {
    MarkKeys& keys;               ///< by the legend of the whole document
    std::u32string_view below{};  ///< the line right behind it, in plain form
    std::size_t order = 0;        ///< of that line
    std::string_view file{};
};

/// Reads a table that may hold tasks. O(cells log columns).
[[nodiscard]] TableReading read_table(const TableSight& sight, const TableContext& context,
                                      const ActorDirectory& directory);

}  // namespace zeren::extraction::tables
