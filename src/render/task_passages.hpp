#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "graph/accountability_graph.hpp"
#include "render/looks.hpp"
#include "render/options.hpp"
#include "render/phrases.hpp"

namespace zeren::render {

/// A text of the sheet: how it looks and how many of its lines are shown at most.
struct Passage {
    std::string text{};
    Look look = Look::body;
    double scale = 1;  ///< of the sheet's size
    std::size_t most_lines = 4;
};

/// The task itself: number and text, its state, by when it is to be done.
[[nodiscard]] std::vector<Passage> task_passages(const graph::AccountabilityGraph& graph,
                                                 graph::TaskVertex task, const Phrases& words);

/// Where it was read: the owners as printed, the place, and the line there where the options hold the
/// document.
[[nodiscard]] std::vector<Passage> source_passages(const graph::AccountabilityGraph& graph,
                                                   graph::TaskVertex task, const Options& options,
                                                   const Phrases& words);

/// An actor of the task, and why it is one: the basis and what the import's rule says.
[[nodiscard]] std::vector<Passage> actor_passages(const graph::AccountabilityGraph& graph,
                                                  graph::EdgeIndex edge, const Phrases& words);

}  // namespace zeren::render
