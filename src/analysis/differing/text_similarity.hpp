#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::analysis::differing {

/// A text as it is compared: full-width letters and digits as ASCII, lower case, without blanks and
/// punctuation. O(n).
[[nodiscard]] std::u32string normalised(std::string_view text);

/// The pairs of neighbouring characters of a normalised text, sorted, with repeats; a text of one character
/// has one pair. What two texts share of these tells how alike they are, whatever the language.
class TextProfile {
  public:
    explicit TextProfile(std::string_view text);

    [[nodiscard]] std::span<const std::uint64_t> pairs() const { return pairs_; }
    [[nodiscard]] std::size_t size() const { return pairs_.size(); }

  private:
    std::vector<std::uint64_t> pairs_;
};

/// 2 · shared / all pairs of both (Dice 1945): 1 for equal texts, 0 for texts without a common pair. Two
/// empty texts are equal. O(n + m).
[[nodiscard]] double similarity(const TextProfile& a, const TextProfile& b);

/// Shared pairs / pairs of `part`: how much of it stands in `whole`. 0 for an empty part. O(n + m).
[[nodiscard]] double containment(const TextProfile& part, const TextProfile& whole);

}  // namespace zeren::analysis::differing
