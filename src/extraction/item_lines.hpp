#pragma once

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

/// 附件：1．任务清单, whose next lines may go on with 2．
[[nodiscard]] bool begins_annex_list(const Stretch& line);
/// 注：1．领导变动的…, whose next lines go on with 2．, or a heading of sources or of those present: what is
/// listed from there on are no tasks. `words` are those of the line without its number.
[[nodiscard]] bool begins_list_apart(const Stretch& line, const Stretch& words);

}  // namespace zeren::extraction
