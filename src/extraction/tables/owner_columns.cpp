#include "extraction/tables/owner_columns.hpp"

#include <algorithm>

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

}  // namespace zeren::extraction::tables
