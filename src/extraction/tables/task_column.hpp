#pragma once

#include <cstddef>
#include <vector>

#include "extraction/tables/column_facts.hpp"
#include "extraction/tables/item_columns.hpp"
#include "extraction/tables/table_head.hpp"

namespace zeren::extraction::tables {

/// Columns by what their heads say that they hold, before one of them is the task.
struct ColumnPools {
    std::vector<std::size_t> groups{};
    std::vector<std::size_t> tasks{};
    std::vector<std::size_t> texts{};
    std::vector<std::size_t> numbers{};
    std::vector<std::size_t> strangers{};  ///< their heads say nothing
};

/// Settles which column is the task, which ones group the tasks and which say more of them, and gives
/// `columns` these; its owners are settled. The task is the finest of the columns that may be one: those
/// whose heads say so, else further words, else a column whose head says nothing. Gives the columns of
/// numbers. O(columns).
std::vector<std::size_t> settle_task_column(ColumnPools pools, const TableHead& head,
                                            const std::vector<ColumnFacts>& facts, ItemColumns& columns);

}  // namespace zeren::extraction::tables
