#pragma once

#include <cstddef>
#include <vector>

#include "render/matrix_corner.hpp"

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

/// Where it can be, one page: the smallest of A4 and A3 that holds the whole matrix at 8 points (7 where the
/// paper is given), with the largest text that fits. Else pages in the order of the rows; a page has only the
/// columns that its rows use, and where these are too many, several pages have the same rows.
[[nodiscard]] MatrixFit fit_matrix(const MatrixContent& content, const Frame& frame, const Options& options,
                                   const Phrases& words);

}  // namespace zeren::render
