#pragma once

#include <initializer_list>
#include <vector>

#include "render/options.hpp"
#include "render/paper.hpp"

namespace zeren::render {

/// No text on any page is smaller.
inline constexpr double smallest_allowed_text = 7;

/// The papers to try in their order: the sizes given, each upright and lying; or those that the options ask
/// for.
[[nodiscard]] std::vector<Paper> papers_to_try(const Options& options, std::initializer_list<PaperSize> sizes,
                                               Orientation first = Orientation::portrait);

}  // namespace zeren::render
