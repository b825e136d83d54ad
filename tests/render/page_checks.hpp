#pragma once

#include <string>
#include <vector>

#include "render/picture.hpp"

namespace zeren::testing {

/// What is wrong with the geometry of a drawing, one line each: texts that overlap each other, shapes outside
/// of the page, texts below 7 points. Empty where all is well.
[[nodiscard]] std::vector<std::string> faults(const render::Drawing& drawing);

/// The texts of a drawing, each line by itself.
[[nodiscard]] std::vector<std::string> texts(const render::Drawing& drawing);

/// How many marks carry an actor and a role: one for each edge, or for each curve or badge.
[[nodiscard]] std::vector<render::Meaning> edge_meanings(const render::Drawing& drawing);

}  // namespace zeren::testing
