#pragma once

#include <cstddef>
#include <iosfwd>
#include <nlohmann/json_fwd.hpp>
#include <vector>

#include "cli/graph_input.hpp"
#include "cli/wording.hpp"
#include "model/corrections.hpp"

namespace zeren::cli {

/// A correction and its place in its file, from 1.
struct NumberedCorrection {
    std::size_t number = 0;
    model::Correction correction{};
};

/// The corrections that are about a task, its actors' names and kinds among them, from the file that
/// `--corrections` names, else from the one beside the graph, if there is one.
[[nodiscard]] support::Result<std::vector<NumberedCorrection>> corrections_about(const Context& context,
                                                                                 const Arguments& arguments,
                                                                                 const LoadedGraph& loaded,
                                                                                 graph::TaskVertex task);

/// A line each: what was corrected, who decided it, when and why. Nothing for an empty list.
void print_corrections(std::ostream& out, const std::vector<NumberedCorrection>& corrections,
                       Language language);
[[nodiscard]] nlohmann::ordered_json corrections_json(const std::vector<NumberedCorrection>& corrections);

}  // namespace zeren::cli
