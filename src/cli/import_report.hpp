#pragma once

#include "cli/command.hpp"
#include "model/plan.hpp"

namespace zeren::cli {

/// What an import read: groups, tasks, actors and edges, the edges by role, basis and rule, the tasks by
/// state, and how many findings of each code there were. A table, or JSON with `--json`.
void print_import_report(const Context& context, const Arguments& arguments, const model::Plan& plan,
                         const support::Diagnostics& findings);

}  // namespace zeren::cli
