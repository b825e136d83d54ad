#pragma once

#include "extraction/tables/table_head.hpp"
#include "extraction/tables/table_reading.hpp"

namespace zeren::extraction::tables {

/// Version | Date | Author | Description: what became of the document. O(heads).
[[nodiscard]] bool tells_versions(const documents::Table& table, const TableHead& head);

/// Membre | Responsabilités principales, Rolle | Wer | Mandat: who is who, behind a column of roles or
/// people. O(heads).
[[nodiscard]] bool says_who_does_what(const TableSight& sight);

/// Responsabilité | Description: what there is to answer for, and nobody who does. O(heads).
[[nodiscard]] bool describes_duties(const TableSight& sight);

}  // namespace zeren::extraction::tables
