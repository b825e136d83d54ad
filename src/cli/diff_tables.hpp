#pragma once

#include <iosfwd>

#include "cli/question.hpp"

namespace zeren::cli {

/// The answer of `diff` for people: a headline, what changed of which task, what is new and gone.
void print_difference(std::ostream& out, const Json& answer, Language language);

/// The answer of `parts` for people: which group belongs to which measure, how surely, and what differs.
void print_parts(std::ostream& out, const Json& answer, Language language);

}  // namespace zeren::cli
