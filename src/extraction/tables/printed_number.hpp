#pragma once

#include <optional>
#include <string_view>

#include "extraction/numbering.hpp"

namespace zeren::extraction::tables {

/// The number that a cell of its own prints: `1`, `一`, `1.2`, `1-2`, `（一）`, `3.`, `T1`; nothing for other
/// words. `plain` is the whole cell.
[[nodiscard]] std::optional<ItemNumber> number_of_cell(std::u32string_view plain);

/// True where a cell holds no more than an item number.
[[nodiscard]] bool is_bare_number(std::u32string_view plain);

}  // namespace zeren::extraction::tables
