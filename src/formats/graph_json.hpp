#pragma once

#include <string>
#include <string_view>

#include "model/plan.hpp"
#include "support/byte_source.hpp"
#include "support/result.hpp"

namespace zeren::formats {

/// The plan in a graph file (`zeren schema graph`), read row by row without a document tree. Strict: up to 20
/// problems are told, each with its place. Unknown members are kept. Members may stand in any order. O(n); a
/// file with problems is read a second time where both places of a clash must be found.
[[nodiscard]] support::Result<model::Plan> read_graph(std::string_view text, std::string_view file);

/// The same from a file, a window at a time: memory grows with the plan, not with the file. A file with
/// problems is read whole, to show them.
[[nodiscard]] support::Result<model::Plan> read_graph(support::ByteSource& source, std::string_view file);

/// The plan as a graph file: one row a line, members in the order of the schema, what equals its default left
/// out, texts as UTF-8, ends with a line end. Same content, same bytes: reading it back gives an equal plan,
/// and writing that the same text.
[[nodiscard]] std::string write_graph(const model::Plan& plan);

}  // namespace zeren::formats
