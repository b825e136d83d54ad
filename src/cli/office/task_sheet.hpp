#pragma once

#include <cstddef>
#include <cstdint>

#include "cli/wording.hpp"
#include "formats/sheet.hpp"
#include "graph/accountability_graph.hpp"
#include "support/result.hpp"

namespace zeren::cli::office {

/// For whom a sheet is: people get a title and joined cells, programs a table in which each row says all.
enum class SheetUse : std::uint8_t { people, programs };

/// 512 MiB: what a province of a million tasks takes, and what the memory of a small machine holds.
inline constexpr std::size_t most_sheet_text = std::size_t{512} << 20U;

/// 任务清单: each task in a row with its group, full text, owners by role, deadline and progress, then what
/// an import needs to make the same graph of it: whom the text names, on what basis the owners are there, and
/// the owner words as printed. Of several plans the first column names the plan. `too-large` where the texts
/// of the cells come to more than `most_text` bytes: each row repeats the names of its owners.
[[nodiscard]] support::Result<formats::Sheet> task_sheet(const graph::AccountabilityGraph& graph,
                                                         Language language, SheetUse use,
                                                         std::size_t most_text = most_sheet_text);

}  // namespace zeren::cli::office
