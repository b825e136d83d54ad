#pragma once

#include <cstddef>
#include <limits>
#include <optional>
#include <vector>

#include "extraction/tables/column_facts.hpp"
#include "extraction/tables/owner_columns.hpp"
#include "extraction/tables/table_head.hpp"

namespace zeren::extraction::tables {

/// No column of this kind.
inline constexpr std::size_t no_column = std::numeric_limits<std::size_t>::max();

/// What each column of a task table is for.
struct ItemColumns {
    std::vector<std::size_t> groups{};  ///< outermost first
    std::vector<std::size_t> group_numbers{};
    std::optional<std::size_t> number{};
    std::optional<std::size_t> task{};
    bool has_numbers_in_tasks = false;  ///< at least half of the tasks begin with one
    std::vector<std::size_t> texts{};
    std::vector<OwnerColumn> owners{};
    std::optional<std::size_t> duties{};  ///< says row by row what the one who is named in the row does
    std::optional<std::size_t> due{};
    std::optional<std::size_t> status{};
    std::vector<std::size_t> not_read{};  ///< filled columns that no head explains
    bool is_matrix = false;               ///< the owners are marks under names
};

/// Settles what the columns of a table are for, by its heads where it has some, else by what stands in them.
/// The task is the finest of the columns that may be one; coarser ones are groups. O(columns).
[[nodiscard]] ItemColumns settle_columns(const TableHead& head, const std::vector<ColumnFacts>& facts);

}  // namespace zeren::extraction::tables
