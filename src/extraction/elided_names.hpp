#pragma once

#include <span>
#include <string>

#include "extraction/actor_directory.hpp"
#include "extraction/duty_clause.hpp"

namespace zeren::extraction {

/// The plain name of an owner, with its prefix restored where it was elided.
[[nodiscard]] std::u32string full_name(const OwnerMention& owner);

/// Restores the prefix that a list prints once: 省教育厅、财政厅 is 省教育厅 and 省财政厅, 市委宣传部、网信办
/// is 市委宣传部 and 市委网信办. The prefix (市, 省, 州, 云河市 …) comes from the nearest name before that
/// has one, in the same list. A bare name keeps standing for itself
/// - where the directory knows it,
/// - where no level stands before it in its list (发展改革委、财政部),
/// - where it names a place, a company or a collective, or begins with a level or the state (国家, 中央,
/// 中国). Under 市委, 网信办 is 市委网信办 and 公安局 is 市公安局: offices of the party are known by their
/// names, or by the full spelling that the plan prints elsewhere. O(owners).
void restore_elided_names(std::span<DutyClause* const> clauses, const ActorDirectory& directory);

}  // namespace zeren::extraction
