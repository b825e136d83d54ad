#pragma once

#include <string_view>

#include "extraction/task_list.hpp"
#include "support/diagnostics.hpp"

namespace zeren::extraction {

/// An `owners-in-text` note at the first clause that speaks of bodies for all items behind it
/// (以下均需各县人民政府 落实，不再列出): these own the items where they are listed, and are added to no
/// other. O(words of clauses).
void note_riders(const TaskList& list, std::string_view file, support::Diagnostics& out);

}  // namespace zeren::extraction
