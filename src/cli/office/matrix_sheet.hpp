#pragma once

#include <optional>

#include "cli/wording.hpp"
#include "formats/sheet.hpp"
#include "graph/accountability_graph.hpp"

namespace zeren::cli::office {

/// 责任矩阵: tasks in rows, in blocks by group; actors with an owner edge in columns, the most loaded first;
/// 牵 配 责 in the cells, in brackets where inferred; whom the text names in the last column, sums below.
/// Nothing where it has more than a million cells: nobody reads that.
[[nodiscard]] std::optional<formats::Sheet> matrix_sheet(const graph::AccountabilityGraph& graph,
                                                         Language language);

}  // namespace zeren::cli::office
