#include "extraction/tables/column_numbers.hpp"

#include <algorithm>

namespace zeren::extraction::tables {
namespace {

/// The group that a column numbers: it stands left of it, and has no more cells than it.
std::optional<std::size_t> group_numbered_by(std::size_t column, const std::vector<ColumnFacts>& facts,
                                             const ItemColumns& columns) {
    const auto filled = facts[column].runs;
    const auto of_tasks = facts[*columns.task].runs;
    for (std::size_t level = columns.groups.size(); level-- > 0;) {
        const auto group = columns.groups[level];
        if (column < group && filled < of_tasks && filled <= facts[group].runs) return level;
    }
    return std::nullopt;
}

}  // namespace

void settle_numbers(std::vector<std::size_t> numbers, const std::vector<ColumnFacts>& facts,
                    ItemColumns& columns) {
    std::ranges::sort(numbers);
    columns.group_numbers.assign(columns.groups.size(), no_column);
    for (auto column : numbers) {
        const auto level = group_numbered_by(column, facts, columns);
        if (level)
            columns.group_numbers[*level] = column;
        else if (column < *columns.task || !columns.number)
            columns.number = column;
    }
}

}  // namespace zeren::extraction::tables
