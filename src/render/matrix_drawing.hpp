#pragma once

#include "render/matrix_fit.hpp"
#include "render/name_key.hpp"

namespace zeren::render {

/// Everything a sheet's marks need to be drawn.
struct MatrixScene {
    const graph::AccountabilityGraph* graph;
    const MatrixContent* content;
    const Frame* frame;
    const MatrixFit* fit;
    const Phrases* words;
    Rect body{};
};

/// Draws one sheet of a matrix into the body of its page; notes the names that had to be cut.
void draw_matrix_sheet(const MatrixScene& scene, const MatrixSheet& sheet, Page& page, CutNames& cut_names);

}  // namespace zeren::render
