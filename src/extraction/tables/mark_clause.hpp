#pragma once

#include <vector>

#include "extraction/duty_clause.hpp"
#include "extraction/tables/legend.hpp"

namespace zeren::extraction::tables {

/// What the cell of a matrix says of one actor: its strongest mark counts (A/R is A). The clause stands in
/// the cell, the name in the head. Marks that the key does not hold and other words are not understood.
[[nodiscard]] std::vector<DutyClause> mark_clauses(const std::vector<Stretch>& cell, const Stretch& actor,
                                                   const MarkKey& key);

/// The clauses of a row that names its owners in one cell and says in another, by marks, what they do.
[[nodiscard]] std::vector<DutyClause> clauses_with_duty(std::vector<DutyClause> names,
                                                        const std::vector<Stretch>& cell, const MarkKey& key);

}  // namespace zeren::extraction::tables
