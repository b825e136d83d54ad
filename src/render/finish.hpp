#pragma once

#include "render/frame.hpp"
#include "render/name_key.hpp"
#include "render/picture.hpp"

namespace zeren::render {

/// What every view does last: pages for the names that were cut, the frame and page number on each page, the
/// file's description, and the numbers that follow from the pages.
void finish(Drawing& drawing, const Frame& frame, const CutNames& cut_names, const Phrases& words);

}  // namespace zeren::render
