#pragma once

#include <set>
#include <string>
#include <vector>

#include "render/drawing.hpp"
#include "render/frame.hpp"

namespace zeren::render {

/// A name that was cut to fit, and the whole of it.
struct CutName {
    std::string cut{};
    std::string whole{};
    friend auto operator<=>(const CutName&, const CutName&) = default;
};

using CutNames = std::set<CutName>;

/// Pages that list cut names with their whole text; none where nothing was cut.
[[nodiscard]] std::vector<Page> name_key_pages(const CutNames& names, const Frame& frame, Paper paper,
                                               const Phrases& words);

}  // namespace zeren::render
