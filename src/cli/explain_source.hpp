#pragma once

#include <optional>

#include "cli/graph_input.hpp"
#include "cli/quoted_source.hpp"

namespace zeren::cli {

/// The document to quote for a plan: the one that `--source` names, else the plan's source beside the graph.
/// One that is named and is not there, cannot be read, or holds other words than the plan's tasks is an
/// error; of the one beside the graph the same is a warning, and nothing is quoted.
[[nodiscard]] support::Result<std::optional<QuotedSource>> source_to_quote(const Context& context,
                                                                           const Arguments& arguments,
                                                                           const LoadedGraph& loaded,
                                                                           std::size_t plan);

}  // namespace zeren::cli
