#pragma once

#include "cli/command.hpp"

namespace zeren::cli {

/// `zeren registry suggest GRAPH...`: proposes a registry for the bodies of these graphs. With `--output` or
/// `--json` it is written as a registry, each body's reasons in its `note`; else it is shown as a table.
ExitCode suggest_registry(const Context& context, const Arguments& arguments);

}  // namespace zeren::cli
