#pragma once

#include <cstddef>
#include <set>
#include <span>
#include <string>
#include <string_view>

#include "extraction/numbering.hpp"
#include "extraction/passage.hpp"

namespace zeren::extraction {

/// A run of bullets that are fields: where it ends, and whether no other bullet of the level follows.
struct FieldsAhead {
    std::size_t end = 0;
    bool end_bullets = false;
};

/// What opens a field of an item in a text: the labels that are known (Owner:, 责任单位：), and those that
/// the text itself uses as such: a bullet "- Area: Backend" beside a bullet with owners, below three items at
/// least and most of those with such a bullet.
class FieldLabels {
  public:
    /// O(words).
    explicit FieldLabels(std::span<const Passage> passages);

    /// Whether words, without the bullet before them, begin with such a label. O(log labels).
    [[nodiscard]] bool open(std::u32string_view words) const;
    /// Whether it is one of the text's own, which say nothing of owners and dates. O(log labels).
    [[nodiscard]] bool open_by_habit(std::u32string_view words) const;
    /// The run that goes on behind a field at a line. O(words of the run).
    [[nodiscard]] FieldsAhead ahead(std::span<const Passage> passages, std::size_t at,
                                    const ItemNumber& number) const;

  private:
    std::set<std::u32string, std::less<>> of_text_{};
};

}  // namespace zeren::extraction
