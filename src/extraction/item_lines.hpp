#pragma once

#include <functional>
#include <optional>
#include <span>

#include "extraction/numbering.hpp"
#include "extraction/passage.hpp"

namespace zeren::extraction {

/// The printed number of a line, or the level of a heading that has none; nothing where the line begins no
/// item. `open` is the number of the innermost open item, nullptr where there is none: 7.10千伏 behind the
/// item
/// 6. begins with its number, and with no decimal. Bullets of one sign stand on several levels where they are
/// set in by two signs or more. `title` begins no item. O(line).
[[nodiscard]] std::optional<ItemNumber> number_of_line(const Stretch& line, const ItemNumber* open,
                                                       const Passage* title);

/// The first heading, which is the document's title where no other stands as high; nullptr where there is
/// none. O(passages).
[[nodiscard]] const Passage* title_among(std::span<const Passage> passages);

/// Lists that hold no tasks: 附件：1．任务清单, whose next lines go on with 2．; 注：1．领导变动的…; what
/// stands below a heading of sources or of those present.
class ListsApart {
  public:
    /// Whether the next line stands in such a list. `speaks_of_owners` is asked of lines behind 附件 alone.
    /// O(line).
    bool hold(const Stretch& line, const std::optional<ItemNumber>& number,
              const std::function<bool()>& speaks_of_owners);

  private:
    bool lists_notes_ = false;
    bool lists_annexes_ = false;
};

/// The last line that begins with a number and is no page furniture; 0 where none does. O(passages).
[[nodiscard]] std::size_t last_numbered_line(std::span<const Passage> passages);

}  // namespace zeren::extraction
