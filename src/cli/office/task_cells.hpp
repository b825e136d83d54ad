#pragma once

#include <optional>
#include <string>

#include "cli/wording.hpp"
#include "graph/accountability_graph.hpp"

namespace zeren::cli::office {

/// What the list of tasks says of a task, cell by cell: what an export writes, and what an update compares
/// an edited sheet with.

/// The deadline as printed, else its last day; empty for none.
[[nodiscard]] std::string due_words(const model::Due* due);
/// The word for how far a task is; empty for nothing.
[[nodiscard]] std::string status_word(std::optional<model::Status> status, Language language);
/// The names of a task's owners in a role, in document order.
[[nodiscard]] std::string owner_names(const graph::AccountabilityGraph& graph, graph::TaskVertex task,
                                      model::Role role, Language language);
/// The text of a task, under its title where an import would take another one from it.
[[nodiscard]] std::string task_cell(const graph::AccountabilityGraph& graph, graph::TaskVertex task);

}  // namespace zeren::cli::office
