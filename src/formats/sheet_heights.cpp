#include "formats/sheet_heights.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "support/text_width.hpp"
#include "support/utf8.hpp"

namespace zeren::formats {
namespace {

constexpr double line_height = 14.0;
constexpr double title_height = 24.0;
constexpr double padding = 3.0;
constexpr double highest_row = 409.0;  // what the format allows

/// The height of a cell's text where it is wrapped to so many signs.
double text_height(const Cell& cell, double width) {
    if (cell.look == CellLook::title) return title_height;
    if (cell.look == CellLook::tall_head)
        return line_height * static_cast<double>(support::code_points(cell.text)) + padding;
    double lines = 0;
    for (std::string_view rest = cell.text;;) {
        const auto end = rest.find('\n');
        const auto signs = static_cast<double>(support::cells(rest.substr(0, end)));
        lines += std::max(1.0, std::ceil(signs / std::max(1.0, width - 1)));
        if (end == std::string_view::npos) break;
        rest.remove_prefix(end + 1);
    }
    return line_height * lines + padding;
}

bool begins_at(const CellBlock& block, std::size_t row, std::size_t column) {
    return block.first_row == row && block.first_column == column;
}

}  // namespace

std::vector<double> row_heights(const Sheet& sheet) {
    std::vector<double> heights(sheet.rows.size(), line_height + padding);
    std::vector<CellBlock> blocks = sheet.merged;
    std::ranges::sort(blocks, {},
                      [](const CellBlock& block) { return std::pair(block.first_row, block.first_column); });
    auto next = blocks.begin();
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        for (std::size_t column = 0; column < sheet.rows[row].size(); ++column) {
            if (next != blocks.end() && begins_at(*next, row, column)) {
                ++next;
            } else {
                heights[row] =
                    std::max(heights[row], text_height(sheet.rows[row][column], sheet.widths[column]));
            }
        }
    }
    for (const auto& block : blocks) {
        const auto& cell = sheet.rows[block.first_row][block.first_column];
        const auto first = sheet.widths.begin() + static_cast<std::ptrdiff_t>(block.first_column);
        const auto last = sheet.widths.begin() + static_cast<std::ptrdiff_t>(block.last_column) + 1;
        const auto needed = text_height(cell, std::accumulate(first, last, 0.0));
        const auto given =
            std::accumulate(heights.begin() + static_cast<std::ptrdiff_t>(block.first_row),
                            heights.begin() + static_cast<std::ptrdiff_t>(block.last_row) + 1, 0.0);
        heights[block.last_row] += std::max(0.0, needed - given);
    }
    for (auto& height : heights) height = std::min(height, highest_row);
    return heights;
}

}  // namespace zeren::formats
