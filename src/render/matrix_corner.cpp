#include "render/matrix_corner.hpp"

#include <algorithm>
#include <utility>

namespace zeren::render {

double most_head_em(const MatrixSizes& sizes, Paper paper) {
    return std::min(22.0, 0.25 * sheet(paper).height / sizes.size);
}

std::size_t sum_rows(const MatrixContent& content) {
    if (content.columns.empty()) return 0;
    return 1 + (content.has_stated_leads() ? 1U : 0U) + (content.has_inferred_leads() ? 1U : 0U);
}

MatrixCorner corner_of(const MatrixContent& content, const Frame& frame, const MatrixSizes& sizes,
                       const Phrases& words, Point at) {
    std::vector<LegendEntry> entries;
    for (auto part : content.parts) {
        const auto width = (letter_width(part, words) + 0.3) * sizes.size;
        const auto height = 1.28 * sizes.size;
        entries.push_back({.sample = part_box(part, {0, -height / 2, width, height},
                                              letter_of(part.role, part.basis, words), sizes.size),
                           .width = width,
                           .words = spelt_out(part, words)});
    }
    const auto width = std::max(10.0, sizes.before_columns() - sizes.size);
    MatrixCorner corner{.heading = set_heading(frame, at, width, Anchor::start),
                        .legend = {std::move(entries), sizes.size, width}};
    constexpr double column_heads_em = 2.2;
    corner.height = corner.heading.height + corner.legend.height() + column_heads_em * sizes.size;
    return corner;
}

}  // namespace zeren::render
