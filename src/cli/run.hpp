#pragma once

#include <string>
#include <vector>

#include "cli/context.hpp"

namespace zeren::cli {

/// Carries out a command line (without the program's name). Never throws for bad input.
[[nodiscard]] ExitCode run(const Context& context, std::vector<std::string> words);

/// From now on the process ends with an exit status even where an exception cannot be caught.
void end_without_signal();

}  // namespace zeren::cli
