#pragma once

#include <vector>

#include "documents/document.hpp"

namespace zeren::extraction::tables {

/// True for the cells of a row at the foot of a sheet that says who signed, made or approved it, or when it
/// was last changed: 镇长（签字）：, 编制：陆鸣 | 审核：高唐, "Prepared: K. Brandt | Approved: the Board",
/// "Last updated: May". O(its words).
[[nodiscard]] bool is_signature(const std::vector<documents::Cell>& cells);

}  // namespace zeren::extraction::tables
