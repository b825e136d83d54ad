#pragma once

#include <string>

#include "cli/wording.hpp"
#include "graph/accountability_graph.hpp"

namespace zeren::cli::office {

/// Why a task's owners are there, as a cell that an import reads back: the basis of most of them, then those
/// of another one by name, and the order in which the document names them where the columns (lead,
/// cooperating, joint) do not show it.
///
///     按列名顺序推定；市医保局：人工更正；顺序：市财政局、市卫生健康局、市医保局
[[nodiscard]] std::string basis_cell(const graph::AccountabilityGraph& graph, graph::TaskVertex task,
                                     Language language);

}  // namespace zeren::cli::office
