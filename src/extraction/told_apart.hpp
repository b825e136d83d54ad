#pragma once

#include <vector>

#include "extraction/duty_clause.hpp"

namespace zeren::extraction {

/// DR Team (Data), DR Team (Applications): where different brackets that begin with a capital stand behind
/// one name of a body in Latin letters, they tell bodies apart and belong to the names. O(owners log owners).
void keep_brackets_that_tell_apart(const std::vector<DutyClause*>& clauses);

}  // namespace zeren::extraction
