#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "cli/question.hpp"
#include "cli/table.hpp"

namespace zeren::cli {

/// The title of a group as a table shows it: that of the plan's declared group, else the label itself.
[[nodiscard]] std::string group_title(const graph::AccountabilityGraph& graph, const Json& task);

/// Tasks (the T of answers) as rows under a heading such as "牵头 64"; prints nothing for an empty list.
void print_tasks(std::ostream& out, const graph::AccountabilityGraph& graph, const std::string& heading,
                 const Json& tasks, Language language);

}  // namespace zeren::cli
