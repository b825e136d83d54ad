#pragma once

#include <cstddef>

#include "render/frame.hpp"
#include "render/legend.hpp"
#include "render/matrix_layout.hpp"

namespace zeren::render {

/// What stands in the upper left corner, beside the actors' names: title and facts, then the legend, then
/// room for the heads of the columns of text.
struct MatrixCorner {
    Heading heading{};
    Legend legend{};
    double height = 0;
};

/// The corner with its upper left end at a point.
[[nodiscard]] MatrixCorner corner_of(const MatrixContent& content, const Frame& frame,
                                     const MatrixSizes& sizes, const Phrases& words, Point at = {});

/// The longest name that a head shows uncut, in em.
[[nodiscard]] double most_head_em(const MatrixSizes& sizes, Paper paper);

/// How many rows of sums stand below the columns.
[[nodiscard]] std::size_t sum_rows(const MatrixContent& content);

}  // namespace zeren::render
