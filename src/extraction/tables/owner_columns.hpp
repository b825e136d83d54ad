#pragma once

#include <cstddef>
#include <vector>

#include "extraction/tables/table_head.hpp"

namespace zeren::extraction::tables {

/// A column that says who: in words, or by marks under a name.
struct OwnerColumn {
    std::size_t column = 0;
    Duty duty = Duty::unsaid;
    bool has_marks = false;
    bool brackets_help = false;    ///< bodies in brackets behind a name help
    bool helps_by_letter = false;  ///< R over names beside A over others, as the mark R would
};

/// Nobody but helpers, or nobody: then the people beside them are owners.
[[nodiscard]] bool only_help(const std::vector<OwnerColumn>& owners);

/// Of columns of people those that own: 责任人 and 协助人 before 分管领导, who is an owner only where nobody
/// else is named. O(columns).
[[nodiscard]] std::vector<OwnerColumn> people_who_own(const TableHead& head,
                                                      const std::vector<std::size_t>& people);

/// LIDERA merged over some bodies and APOYA over others: the upper heads say what a cross below them means.
[[nodiscard]] bool heads_say_who_leads(const TableHead& head, const std::vector<std::size_t>& columns);

}  // namespace zeren::extraction::tables
