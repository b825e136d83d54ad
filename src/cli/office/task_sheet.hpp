#pragma once

#include <cstdint>

#include "cli/wording.hpp"
#include "formats/sheet.hpp"
#include "graph/accountability_graph.hpp"

namespace zeren::cli::office {

/// For whom a sheet is: people get a title and joined cells, programs a table in which each row says all.
enum class SheetUse : std::uint8_t { people, programs };

/// 任务清单: each task in a row with its group, full text, owners by role, deadline and progress, then what
/// an import needs to make the same graph of it: whom the text names, on what basis the owners are there, and
/// the owner words as printed. Of several plans the first column names the plan.
[[nodiscard]] formats::Sheet task_sheet(const graph::AccountabilityGraph& graph, Language language,
                                        SheetUse use);

}  // namespace zeren::cli::office
