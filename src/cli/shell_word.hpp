#pragma once

#include <string>

namespace zeren::cli {

/// A word as a shell takes it, in quotes where that is needed: what a command prints to be run next runs
/// nothing else, whatever a file or a plan is called.
[[nodiscard]] std::string shell_word(const std::string& word);

/// A file as an argument of a command: one that is called `-o` is no option for that.
[[nodiscard]] std::string shell_file(const std::string& path);

}  // namespace zeren::cli
