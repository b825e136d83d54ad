#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace zeren::documents {

/// Whether a workbook that was just made is whole: every part of the package is there, matches its checksum
/// and is well-formed XML to its end, the n-th sheet holds as many cells as `cells` says, and the list of
/// texts as many as it says itself. A part that was cut off, or lost a stretch inside, is not. O(bytes).
[[nodiscard]] bool is_whole_workbook(std::string_view bytes, std::span<const std::size_t> cells);

}  // namespace zeren::documents
