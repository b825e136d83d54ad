#pragma once

#include "render/phrases.hpp"
#include "render/picture.hpp"

namespace zeren::render {

/// The drawing over as few sheets of A4 as hold it in its own size, or twice that for one that fits A4, and
/// enlarged to fill them. It is cut between columns, rows and texts wherever they leave room for that; each
/// sheet shows its part once, has marks where to trim it, and says which one it is and where it belongs. The
/// blank rim of a sheet is what its neighbour is glued on.
[[nodiscard]] Drawing as_poster(const Drawing& drawing, const Phrases& words);

}  // namespace zeren::render
