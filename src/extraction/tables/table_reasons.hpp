#pragma once

#include <string>

#include "extraction/tables/table_reading.hpp"

namespace zeren::extraction::tables {

/// Why a table holds no tasks, for the note about it: "it explains letters"; empty where it may hold some.
/// O(cells).
[[nodiscard]] std::string reason_against(const TableSight& sight);

/// Department | Core tasks: true where a table with a head names owners in words, and the head says of none
/// of them what he has to do. O(columns).
[[nodiscard]] bool says_no_duty(const TableSight& sight);

/// Name | Phone | Department: true where it says of none of them what he has to do, or how to call him, and
/// no word of a head speaks of tasks or of responsibility (责任单位); and for Role | Held by | Purpose.
/// O(columns).
[[nodiscard]] bool lists_contacts(const TableSight& sight);

}  // namespace zeren::extraction::tables
