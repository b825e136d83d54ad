#pragma once

#include <span>
#include <string>
#include <string_view>

#include "extraction/passage.hpp"

namespace zeren::extraction {

/// Who was there, as minutes say above their items: "Present: Anna Keller (chair), Ben Ito", or one name in
/// each line below such a label.
class Attendance {
  public:
    /// O(signs), of which no more than the first 20,000 of the lists are kept.
    explicit Attendance(std::span<const Passage> passages);

    /// Whether the words stand there whole: "Anna", "Anna Keller", not "Ann". O(signs kept).
    [[nodiscard]] bool holds(std::u32string_view name) const;
    [[nodiscard]] bool empty() const { return words_.empty(); }

  private:
    std::u32string words_;
};

}  // namespace zeren::extraction
