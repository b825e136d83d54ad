#pragma once

#include <string_view>

/// Targets that run whole commands, their files in memory.
namespace zeren::fuzzing {

/// The bytes as a document and as a graph: read, then written in every format and drawn in every view.
void run_anything(std::string_view bytes);
/// The bytes as the answer of a balance.
void run_answer(std::string_view bytes);
/// The bytes as the list of tasks that an office fills in.
void run_update(std::string_view bytes);
/// The bytes as a command line, a word a line.
void run_arguments(std::string_view bytes);

/// Throws std::logic_error with the promise that does not hold.
void demand(bool holds, std::string_view promise);

}  // namespace zeren::fuzzing
