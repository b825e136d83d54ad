#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "render/drawing.hpp"

namespace zeren::render {

/// Along which axis of a drawing is cut.
enum class Axis : std::uint8_t { across, down };

/// Where a drawing is cut along one axis: the borders of its parts, first and last those of the whole.
struct Cuts {
    std::vector<double> borders{};
    std::size_t texts = 0;  ///< that a cut goes through

    [[nodiscard]] std::size_t parts() const { return borders.size() - 1; }
};

/// Cuts the stretch from `first` to `last` into `parts` that are no longer than `longest`, so that they go
/// through as few texts as can be, then through as few boxes, then along rules and as evenly as can be. There
/// must be room: parts · longest ≥ last - first. Dynamic programming over places two points apart and the
/// edges of the shapes: O(places² · parts).
[[nodiscard]] Cuts cut_cleanly(std::span<const Mark> marks, Axis axis, double first, double last,
                               std::size_t parts, double longest);

}  // namespace zeren::render
