#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/vocabulary.hpp"
#include "render/drawing.hpp"
#include "render/phrases.hpp"

namespace zeren::render {

/// A part in a task: what a cell, a badge or a curve shows. Each is told apart without colour: by its letter,
/// by dark or light, by thickness; an inferred one by brackets and a broken border.
struct Part {
    model::Role role = model::Role::joint;
    model::Basis basis = model::Basis::stated;
    friend auto operator<=>(const Part&, const Part&) = default;
};

[[nodiscard]] constexpr bool is_inferred(Part part) { return model::is_inferred(part.basis); }

/// "牵头", "牵头（推定）": for legends and tips.
[[nodiscard]] std::string spelt_out(Part part, const Phrases& words);

/// The width in em of words in a part's box.
[[nodiscard]] double width_in_box(Part part, std::string_view words);

/// The width in em that a part's letter takes.
[[nodiscard]] double letter_width(Part part, const Phrases& words);

/// A box with a text in its middle, in the look of a part.
[[nodiscard]] std::vector<Shape> part_box(Part part, const Rect& box, std::string text, double size);

/// A curve in the look of a part, with a light rim that keeps crossing curves apart.
[[nodiscard]] std::vector<Shape> part_curve(Part part, Point from, Point to, Ink ink);
/// The dotted curve to a body that the task's text names.
[[nodiscard]] std::vector<Shape> named_curve(model::Role role, Point from, Point to);

}  // namespace zeren::render
