#pragma once

#include <vector>

#include "extraction/passage.hpp"

namespace zeren::extraction {

/// A paragraph that holds a whole plan, since its line ends were lost (…(责任单位:市教育局)2.修路…), parted
/// before each of its items; any other one as it is. The evidence: numbers that count on at the begins of
/// sentences, two of which stand right behind a bracket or a sentence that begins with a label of owners; or
/// an item, behind a short title too, and the next one right behind a bracket.
/// O(paragraph).
[[nodiscard]] std::vector<Passage> parted_at_items(Passage passage);

}  // namespace zeren::extraction
