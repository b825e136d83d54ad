#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "extraction/tables/column_facts.hpp"
#include "extraction/tables/table_head.hpp"

namespace zeren::extraction::tables {

/// The two columns of a table with a row for each owner of a task: who, and what they do.
struct NamesAndDuties {
    std::size_t names = 0;
    std::size_t duties = 0;
};

/// Task | Person | RACI over Ann Lee | A, 任务 | 单位 | 分工 over 市交通局 | 牵头: a single column of marks
/// whose head speaks of a part that somebody has, beside a single one of names. Nothing where the marks stand
/// under names. O(columns).
[[nodiscard]] std::optional<NamesAndDuties> names_and_duties(const TableHead& head,
                                                             const std::vector<ColumnFacts>& facts);

}  // namespace zeren::extraction::tables
