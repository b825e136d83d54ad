#pragma once

#include <cstddef>
#include <vector>

#include "render/frame.hpp"
#include "render/legend.hpp"
#include "render/matrix_layout.hpp"

namespace zeren::render {

/// What one page shows of a matrix.
struct MatrixSheet {
    std::vector<SheetRow> rows{};
    std::vector<double> heights{};  ///< of the rows
    std::vector<std::size_t> columns{};
};

/// A matrix on paper: the sizes and what comes on which page.
struct MatrixFit {
    Paper paper{};
    MatrixSizes sizes{};
    std::vector<MatrixSheet> sheets{};
};

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

/// Where it can be, one page: the smallest of A4 and A3 that holds the whole matrix at 8 points (7 where the
/// paper is given), with the largest text that fits. Else pages in the order of the rows; a page has only the
/// columns that its rows use, and where these are too many, several pages have the same rows.
[[nodiscard]] MatrixFit fit_matrix(const MatrixContent& content, const Frame& frame, const Options& options,
                                   const Phrases& words);

}  // namespace zeren::render
