#pragma once

#include <iosfwd>

#include "cli/wording.hpp"
#include "model/registry.hpp"

namespace zeren::cli {

/// The bodies of a registry, one a line: id, names, kind, and how many members a collective has.
void print_registry_table(std::ostream& out, const model::Registry& registry, Language language);

}  // namespace zeren::cli
