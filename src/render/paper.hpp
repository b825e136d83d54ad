#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "model/vocabulary.hpp"
#include "render/geometry.hpp"

namespace zeren::render {

enum class PaperSize : std::uint8_t { a4, a3, a2, letter };
enum class Orientation : std::uint8_t { portrait, landscape };

/// A sheet as it lies before the reader.
struct Paper {
    PaperSize size = PaperSize::a4;
    Orientation orientation = Orientation::portrait;
    friend bool operator==(const Paper&, const Paper&) = default;
};

/// Width and height in millimetres; x is the width.
[[nodiscard]] Point millimetres(Paper paper);
/// The whole sheet in points.
[[nodiscard]] Rect sheet(Paper paper);
/// "A3 portrait".
[[nodiscard]] std::string name_of(Paper paper);

}  // namespace zeren::render

namespace zeren::model {

/// The words of the command line for papers: a4 a3 a2 letter, portrait landscape.
template <>
[[nodiscard]] std::span<const Word<render::PaperSize>> words();
template <>
[[nodiscard]] std::span<const Word<render::Orientation>> words();

}  // namespace zeren::model
