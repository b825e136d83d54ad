#pragma once

#include <vector>

#include "extraction/passage.hpp"

namespace zeren::extraction {

/// Joins labels that stand alone in their lines with what they are said of: the next line, or all bullets
/// below one that ends in a colon; and gives a colon to a label before a tab. The joined lines leave empty
/// passages behind. O(passages).
void join_lone_labels(std::vector<Passage>& passages);

}  // namespace zeren::extraction
