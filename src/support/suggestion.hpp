#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::support {

/// Damerau-Levenshtein distance in code points, restricted to adjacent transpositions. O(n·m).
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

/// The candidates near enough to `word` to be what was meant, nearest first, at most `most`; ties keep the
/// order of the candidates.
[[nodiscard]] std::vector<std::string> near_names(std::string_view word,
                                                  std::span<const std::string_view> candidates,
                                                  std::size_t most = 3);

/// `did you mean "a" or "b"`, or an empty text where nothing is near.
[[nodiscard]] std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates);

/// `"a", "b" or "c"`.
[[nodiscard]] std::string list_names(std::span<const std::string_view> names);

}  // namespace zeren::support
