#pragma once

#include "cli/wording.hpp"
#include "formats/sheet.hpp"
#include "graph/accountability_graph.hpp"

namespace zeren::cli::office {

/// 负担: who carries how much, the most loaded first, by the usual weights and the usual rule of overload.
[[nodiscard]] formats::Sheet load_sheet(const graph::AccountabilityGraph& graph, Language language);

}  // namespace zeren::cli::office
