#pragma once

#include <string>

#include "cli/context.hpp"
#include "model/plan.hpp"

namespace zeren::cli {

/// How a graph's document is read again.
struct Reimport {
    std::string command{};      ///< as a shell takes it where the user stands
    std::string lost_source{};  ///< the document in it that has no path: it does not lie beside the graph
};

/// The command that reads a graph's document again with the corrections of a file, as far as the graph and
/// the files beside it tell: source, registry.json, id, part and jurisdiction. A document that does not lie
/// beside the graph is named as the plan names it, without a path.
[[nodiscard]] Reimport reimport_of(const Context& context, const model::Plan& plan,
                                   const std::string& graph_file, const std::string& corrections_file);

}  // namespace zeren::cli
