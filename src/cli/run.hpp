#pragma once

#include <string>
#include <vector>

#include "cli/context.hpp"

namespace zeren::cli {

/// Carries out a command line (without the program's name). Never throws for bad input.
[[nodiscard]] ExitCode run(Context context, std::vector<std::string> words);

}  // namespace zeren::cli
