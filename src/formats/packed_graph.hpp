#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "graph/accountability_graph.hpp"
#include "support/file_bytes.hpp"
#include "support/result.hpp"

namespace zeren::formats {

/// A graph over plans as a packed file: the arrays of its plans and its own, ready to be looked at where they
/// lie. Same graph, same bytes on machines of one byte order. Not for graphs derived from others.
[[nodiscard]] std::string pack_graph(const graph::AccountabilityGraph& graph);

/// The graph in a packed file, which it keeps: nothing is built anew and next to nothing copied. A file that
/// is foreign, of another version, cut off, changed by a single bit, or in which a number points at nothing,
/// a text is no UTF-8 or a member no JSON is refused. O(bytes).
[[nodiscard]] support::Result<graph::AccountabilityGraph> unpack_graph(
    const std::shared_ptr<const support::FileBytes>& file, std::string_view path);

/// The plans alone, where they are to be joined with others.
[[nodiscard]] support::Result<std::vector<model::Plan>> unpack_plans(
    const std::shared_ptr<const support::FileBytes>& file, std::string_view path);

}  // namespace zeren::formats
