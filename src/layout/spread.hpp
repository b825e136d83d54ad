#pragma once

#include <span>
#include <vector>

namespace zeren::layout {

/// A box that wants its middle at some height.
struct Wish {
    double middle = 0;
    double height = 0;
    double weight = 1;  ///< how much it minds being moved; above zero
};

/// The stretch that the boxes have to share.
struct Stretch {
    double top = 0;
    double bottom = 0;
};

/// Tops of boxes that stand in the order given, at least `gap` apart and inside the stretch, with the least
/// weighted sum of squared moves from where they want to be: isotonic regression by pooling neighbours that
/// clash (Ayer et al. 1955). Where the boxes do not fit they run over the bottom. O(n).
[[nodiscard]] std::vector<double> spread(std::span<const Wish> wishes, double gap, Stretch stretch);

}  // namespace zeren::layout
