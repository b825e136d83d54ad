#pragma once

#include <functional>
#include <vector>

#include "render/frame.hpp"
#include "render/name_key.hpp"
#include "render/picture.hpp"

namespace zeren::render {

/// Draws a view's pages into a frame and notes the names that had to be cut. No pages where the frame leaves
/// too little room.
using DrawPages = std::function<std::vector<Page>(const Frame& frame, CutNames& cut_names)>;

/// What every view does last: the whole of the names that were cut, among the notes where they are few, else
/// on pages of their own; frame and page number on each page; the file's description, and the numbers that
/// follow from the pages. No pages where the view does not fit the frame.
[[nodiscard]] Drawing compose(Frame frame, const Phrases& words, const DrawPages& draw);

}  // namespace zeren::render
