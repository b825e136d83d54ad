#pragma once

#include <optional>
#include <string_view>

#include "extraction/numbering.hpp"

namespace zeren::extraction::tables {

/// The number that a cell of its own prints: `1`, `一`, `1.2`, `1-2`, `（一）`, `3.`, `T1`; nothing for other
/// words. `plain` is the whole cell.
[[nodiscard]] std::optional<ItemNumber> number_of_cell(std::u32string_view plain);

/// A above A1, WP above WP-1: capital letters, and the same letters with digits behind them; A above 1.
[[nodiscard]] bool goes_on_with_digits(std::u32string_view above, std::u32string_view words);

/// True where a cell holds no more than an item number.
[[nodiscard]] bool is_bare_number(std::u32string_view plain);

}  // namespace zeren::extraction::tables
