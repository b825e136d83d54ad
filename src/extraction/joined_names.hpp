#pragma once

#include <vector>

#include "extraction/duty_clause.hpp"

namespace zeren::extraction {

/// Parts names in Latin letters at their "and" (&, et, y, e, und …) where other clauses show that two bodies
/// are meant: both sides own something elsewhere by themselves, or one does and the other looks like a body.
/// So Health and Safety stays one beside Health. O(owners log owners).
void part_joined_names(const std::vector<DutyClause*>& clauses);

/// The other way round: Parks and Countryside, parted as a list of bare words would be, is one name where
/// neither side ever stands without the other in a document that names them three times and more; Parks,
/// Recreation & Libraries and QA/Test Engineer where they stand twice, and any where the whole stands alone
/// in a clause. O(owners log owners).
void unite_parted_names(const std::vector<DutyClause*>& clauses);

/// 市住房  城乡建设局 in Han signs is one name where the document names 市住房城乡建设局 too.
/// O(owners log owners).
void unite_spread_names(const std::vector<DutyClause*>& clauses);

}  // namespace zeren::extraction
