#include "render/matrix_layout.hpp"

#include <algorithm>
#include <utility>

namespace zeren::render {
namespace {

constexpr std::size_t most_title_lines = 8;
constexpr std::size_t most_number_lines = 3;

double inner_em(double width, const MatrixSizes& sizes) {
    return std::max(1.0, width / sizes.size - 2 * column_padding);
}

/// Sets names one behind the other, in em; `place` is told of each: which, line, x, lines taken.
template <class Place>
std::size_t flow(const std::vector<MatrixMention>& mentions, double width, const Place& place) {
    std::size_t line = 0;
    double x = 0;
    for (std::size_t at = 0; at < mentions.size(); ++at) {
        const auto& name = mentions[at].name;
        const auto wide = name.width();
        if (x > 0 && x + wide > width) {
            ++line;
            x = 0;
        }
        place(at, line, x);
        if (wide <= width) {
            x += wide;
        } else {
            line += std::max<std::size_t>(name.line_count(width), 1);
            x = 0;
        }
    }
    return line + (x > 0 ? 1 : 0);
}

}  // namespace

double MatrixSizes::row_height(std::size_t lines) const {
    return line_height * size + static_cast<double>(std::max<std::size_t>(lines, 1) - 1) * pitch() + row_gap;
}

SetRow set_row(const MatrixRow& row, const MatrixSizes& sizes) {
    SetRow set;
    set.number = lines_at_most(row.number, inner_em(sizes.number, sizes), most_number_lines);
    const auto text_width = inner_em(sizes.text, sizes);
    for (auto& line : row.heading.lines(text_width))
        set.text.push_back({.text = std::move(line), .look = Look::group});
    for (auto& line : row.text.lines(text_width)) set.text.push_back({.text = std::move(line)});
    const auto width = inner_em(sizes.mentions, sizes);
    const auto mention_lines = flow(row.mentions, width, [&](std::size_t at, std::size_t line, double x) {
        set.mentions.push_back({.mention = at,
                                .first_line = line,
                                .x = x * sizes.size,
                                .lines = row.mentions[at].name.lines(width)});
    });
    set.lines = std::max({std::size_t{1}, set.number.size(), set.text.size(), mention_lines});
    return set;
}

std::size_t line_count(const MatrixRow& row, const MatrixSizes& sizes) {
    const auto text_width = inner_em(sizes.text, sizes);
    const auto number = std::min(row.number.line_count(inner_em(sizes.number, sizes)), most_number_lines);
    const auto mentions = flow(row.mentions, inner_em(sizes.mentions, sizes), [](auto, auto, auto) {});
    return std::max({std::size_t{1}, number, mentions,
                     row.heading.line_count(text_width) + row.text.line_count(text_width)});
}

std::vector<std::string> set_group(const Paragraph& title, const MatrixSizes& sizes) {
    if (sizes.group <= 0) return {};
    const auto width = inner_em(sizes.group, sizes);
    auto lines = lines_at_most(title, width, most_title_lines);
    return lines.size() < most_title_lines ? even_lines(title, width) : lines;
}

MatrixHeights::MatrixHeights(const MatrixContent& content, const MatrixSizes& sizes)
    : content_(&content), sizes_(sizes) {
    for (const auto& row : content.rows) row_lines_.push_back(line_count(row, sizes));
    for (const auto& title : content.group_titles) title_lines_.push_back(set_group(title, sizes).size());
}

std::vector<SheetRow> MatrixHeights::whole_rows() const {
    std::vector<SheetRow> rows;
    for (std::size_t row = 0; row < row_lines_.size(); ++row)
        rows.push_back({.row = row, .first_line = 0, .end_line = row_lines_[row]});
    return rows;
}

std::vector<double> MatrixHeights::of(std::span<const SheetRow> rows) const {
    std::vector<double> heights;
    double of_group = 0;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const auto group = content_->rows[rows[at].row].group;
        heights.push_back(sizes_.row_height(rows[at].end_line - rows[at].first_line));
        of_group += heights.back();
        if (at + 1 < rows.size() && content_->rows[rows[at + 1].row].group == group) continue;
        const auto needed = sizes_.row_height(title_lines_[group]);
        if (title_lines_[group] > 0 && of_group < needed) heights.back() += needed - of_group;
        of_group = 0;
    }
    return heights;
}

}  // namespace zeren::render
