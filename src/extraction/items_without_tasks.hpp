#pragma once

#include "extraction/task_tree.hpp"

namespace zeren::extraction {

/// Makes groups of what looks like tasks and is none: an overview of the chapters, chapters without items
/// beside others that hold some, headings and lists beside the level at which owners stand, an agenda.
/// O(nodes · log nodes).
void mark_items_without_tasks(TaskTree& tree);

}  // namespace zeren::extraction
