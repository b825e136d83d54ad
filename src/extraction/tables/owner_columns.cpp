#include "extraction/tables/owner_columns.hpp"

#include <algorithm>

#include "extraction/tables/head_columns.hpp"

namespace zeren::extraction::tables {

bool only_help(const std::vector<OwnerColumn>& owners) {
    return std::ranges::all_of(owners,
                               [](const OwnerColumn& owner) { return owner.duty == Duty::cooperate; });
}

std::vector<OwnerColumn> people_who_own(const TableHead& head, const std::vector<std::size_t>& people) {
    const auto duty_of = [&](std::size_t column) { return head.columns[column].meaning.duty; };
    const bool have_duties =
        std::ranges::any_of(people, [&](auto column) { return duty_of(column) != Duty::unsaid; });
    std::vector<OwnerColumn> owners;
    for (auto column : people) {
        const auto duty = duty_of(column);
        if (have_duties && duty == Duty::unsaid) continue;
        owners.push_back({.column = column, .duty = have_duties ? duty : Duty::responsible});
    }
    return owners;
}

bool heads_say_who_leads(const TableHead& head, const std::vector<std::size_t>& columns) {
    const auto says_above = [&](std::size_t column, Duty duty) {
        const auto& cells = head.columns[column].cells;
        return cells.size() > 1 &&
               std::ranges::any_of(cells.begin(), cells.end() - 1, [&](const PlacedCell& each) {
                   return each.cell->column_span > 1 && meaning_of_cell(*each.cell).duty == duty;
               });
    };
    const auto has = [&](Duty duty) {
        return std::ranges::any_of(columns, [&](auto column) { return says_above(column, duty); });
    };
    return has(Duty::lead) && has(Duty::cooperate) && std::ranges::all_of(columns, [&](auto column) {
               return says_above(column, Duty::lead) || says_above(column, Duty::cooperate);
           });
}

}  // namespace zeren::extraction::tables
