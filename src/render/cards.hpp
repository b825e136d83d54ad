#pragma once

#include "graph/accountability_graph.hpp"
#include "render/options.hpp"
#include "render/picture.hpp"
#include "support/result.hpp"

namespace zeren::render {

/// What each body must do (分单位责任卡): a card for each actor, most loaded first, with a bar of its load
/// and its groups and task numbers; with the tasks' titles where all cards then fit one sheet, or where the
/// level asked for says so. With an actor in the options one list for that body alone: full texts, who leads
/// where it cooperates. Smallest paper that reads well, else pages. More than 10,000 lines, 50,000 numbers of
/// tasks or 4 MiB of titles and texts are too large a picture.
[[nodiscard]] support::Result<Drawing> draw_cards(const graph::AccountabilityGraph& graph,
                                                  const Options& options);

}  // namespace zeren::render
