#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "extraction/extraction.hpp"
#include "extraction/outline.hpp"
#include "extraction/passage.hpp"

namespace zeren::extraction {

/// A document's body or one of its annexes.
struct Section {
    std::span<const Passage> passages{};
    Part part = Part::measures;  ///< a task list is known by its title or its column heads
    Outline outline{};
};

/// Parts a document at lines that say no more than 附件 or 附件1, and at the heads of a flattened table
/// behind items, and reads the outline of each section. O(passages).
[[nodiscard]] std::vector<Section> sections_of(std::span<const Passage> passages,
                                               const ActorDirectory& directory);

}  // namespace zeren::extraction
