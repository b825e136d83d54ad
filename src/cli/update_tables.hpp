#pragma once

#include <iosfwd>

#include "cli/office/progress_update.hpp"
#include "cli/question.hpp"

namespace zeren::cli {

/// What a sheet brings, for scripts: {"changes", "not_taken", "not_listed", "counts"}. `updated` is the plan
/// with it.
[[nodiscard]] Json update_json(const graph::AccountabilityGraph& graph, const model::Plan& updated,
                               const office::ProgressUpdate& update);

/// The same for people: a headline, every change with its cell, and what is not taken.
void print_update(std::ostream& out, const graph::AccountabilityGraph& graph,
                  const office::ProgressUpdate& update, Language language);

}  // namespace zeren::cli
