#pragma once

#include <set>
#include <span>
#include <string>
#include <string_view>

#include "extraction/passage.hpp"

namespace zeren::extraction {

/// Present:, Anwesende: a label alone in its line, below which stands who was there.
[[nodiscard]] bool opens_those_present(std::u32string_view line);

/// Who was there, as minutes say above their items: "Present: Anna Keller (chair), Ben Ito", or one name in
/// each line below such a label.
class Attendance {
  public:
    /// O(signs log names), of which no more than the first 20,000 of the lists count.
    explicit Attendance(std::span<const Passage> passages);

    /// Whether up to four words stand there beside each other: "Anna", "Anna Keller", not "Ann". O(log
    /// names).
    [[nodiscard]] bool holds(std::u32string_view name) const { return names_.contains(name); }
    [[nodiscard]] bool empty() const { return names_.empty(); }

  private:
    void add(std::u32string_view line);

    std::set<std::u32string, std::less<>> names_;  ///< each word, and each with up to three behind it
};

}  // namespace zeren::extraction
