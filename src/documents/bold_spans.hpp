#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "documents/document.hpp"

namespace zeren::documents {

/// Adds `size` bytes from `begin` on, which must not fall, to the bold ones of a text; those that touch are
/// one.
void add_bold(std::vector<TextSpan>& bold, std::size_t begin, std::size_t size);

/// Gives paragraphs, which were cut out of `text` in their order, their share of its bold words.
/// O(text + spans).
void share_bold(std::string_view text, std::span<const TextSpan> bold, std::span<Paragraph> paragraphs);

/// 黑体, SimHei: a face that Chinese documents set in the place of bold type. `font` as the format names it.
[[nodiscard]] bool is_bold_face(std::string_view font);

}  // namespace zeren::documents
