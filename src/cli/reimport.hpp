#pragma once

#include <string>

#include "cli/context.hpp"
#include "model/plan.hpp"

namespace zeren::cli {

/// The command that reads a graph's document again with the corrections of a file, as far as the graph and
/// the files beside it tell: source, registry.json, id, part and jurisdiction.
[[nodiscard]] std::string reimport_command(const Context& context, const model::Plan& plan,
                                           const std::string& graph_file,
                                           const std::string& corrections_file);

}  // namespace zeren::cli
