#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/vocabulary.hpp"
#include "render/picture.hpp"
#include "support/result.hpp"

namespace zeren::render {

enum class FileFormat : std::uint8_t { svg, pdf, png };

/// The dots of a PNG on an inch of paper: fine enough to read 7 points from a printed A3.
inline constexpr double usual_dots_per_inch = 150;
inline constexpr double fewest_dots_per_inch = 36;
inline constexpr double most_dots_per_inch = 600;

/// A picture's files, whole: one SVG or PNG a page, one PDF for all. PDF and PNG are drawn from the SVG by
/// librsvg and cairo; a PDF's text can be searched and copied, its fonts are embedded as subsets, its date is
/// the plan's. The same picture gives the same bytes with the same fonts. `font-missing` without a Chinese
/// font, or where one cannot be read, `picture-too-large` for more dots than memory should hold, or
/// than 250 million on all pages.
[[nodiscard]] support::Result<std::vector<std::string>> print(const Picture& picture, FileFormat format,
                                                              double dots_per_inch = usual_dots_per_inch);

/// "2023-05-04" for what a plan prints as its date ("2023年5月4日", "2023-5-4", "2023.05.04"); empty where
/// there is no day in it.
[[nodiscard]] std::string iso_date(std::string_view printed);

}  // namespace zeren::render

namespace zeren::model {

/// svg, pdf, png: the endings of the files.
template <>
[[nodiscard]] std::span<const Word<render::FileFormat>> words();

}  // namespace zeren::model
