#pragma once

#include <span>
#include <string_view>

/// Each benchmark of `zeren_bench` is a function in a file of its own; main.cpp holds the table of them.
namespace zeren::bench {

using Arguments = std::span<const std::string_view>;

/// `build [TASKS]`: how long a plan of many tasks takes to become columns, a graph and its structure.
/// Returns the exit status; 2 where the arguments make no sense.
int build(Arguments arguments);

}  // namespace zeren::bench
