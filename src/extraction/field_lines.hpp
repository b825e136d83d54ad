#pragma once

#include <cstddef>
#include <span>

#include "extraction/actor_directory.hpp"
#include "extraction/passage.hpp"

namespace zeren::extraction {

/// Where the words end that a field of an item opens: behind 整改措施： alone in its line stand numbered
/// lines without owners, and then the item's own labels (责任单位：…). Gives the first line behind them, or
/// `at` where the line opens no such field. O(words of the field).
[[nodiscard]] std::size_t end_of_field(std::span<const Passage> passages, std::size_t at,
                                       const ActorDirectory& directory);

}  // namespace zeren::extraction
