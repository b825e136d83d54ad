#pragma once

#include <span>
#include <string_view>

/// Each benchmark of `zeren_bench` is a function in a file of its own; main.cpp holds the table of them.
namespace zeren::bench {

using Arguments = std::span<const std::string_view>;

/// `build [TASKS]`: how long a plan of many tasks takes to become columns, a graph and its structure.
/// Returns the exit status; 2 where the arguments make no sense.
int build(Arguments arguments);

/// `generate FOLDER SIZE [shuffled|split]`: writes a made-up province of size S, M, L or XL as one graph with
/// CSV tables beside it, or (`split`) as one graph a plan. No measurement: what the others measure.
int generate(Arguments arguments);

/// `point`: how long one question about one task takes once a graph of a million tasks is in memory.
int point(Arguments arguments);

/// `order FILE.gr`: orders the free side of a graph in the form of the PACE challenge 2024 (`p ocr n_fixed
/// n_free m`, then one edge a line) and prints `crossings N`. With `--order` the order follows, one node a
/// line. Without a file there is nothing to do.
int order(Arguments arguments);

}  // namespace zeren::bench
