#pragma once

#include <cstddef>
#include <cstdint>
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

/// Candidates that many words are looked for among. What tells of each that it is too far off is found once,
/// and once the words have taken `work` in all (products of lengths that were compared), nothing is near any
/// more. Refers to the candidates' texts.
class NearNames {
  public:
    explicit NearNames(std::span<const std::string_view> candidates, std::size_t work = 1'000'000'000);
    /// As `near_names` tells it.
    [[nodiscard]] std::vector<std::string> near(std::string_view word, std::size_t most = 3);

  private:
    struct Candidate {
        std::string_view name;
        std::size_t length = 0;     ///< in code points
        std::uint64_t letters = 0;  ///< which it holds, of 64 sorts
    };
    std::vector<Candidate> candidates_;
    std::size_t work_left_;
};

/// `did you mean "a" or "b"`, or an empty text where nothing is near.
[[nodiscard]] std::string did_you_mean(std::span<const std::string> near);
[[nodiscard]] std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates);

/// `"a", "b" or "c"`.
[[nodiscard]] std::string list_names(std::span<const std::string_view> names);

}  // namespace zeren::support
