#pragma once

#include "render/phrases.hpp"
#include "render/picture.hpp"

namespace zeren::render {

/// The drawing in its own size over sheets of A4, as few as can be; one that fits A4 is enlarged twofold.
/// Each sheet repeats a strip of its neighbours, has marks where to cut, and says which one it is.
[[nodiscard]] Drawing as_poster(const Drawing& drawing, const Phrases& words);

}  // namespace zeren::render
