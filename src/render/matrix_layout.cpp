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

bool goes_on(const MatrixContent& content, const SheetRow& row) {
    return row.first_line > 0 || !content.begins_group(row.row);
}

}  // namespace

double MatrixSizes::row_height(RowLines lines) const {
    const auto more = [](std::size_t count) {
        return static_cast<double>(std::max<std::size_t>(count, 1) - 1);
    };
    return line_height * size + std::max(more(lines.text) * pitch(), more(lines.mentions) * mention_pitch()) +
           row_gap;
}

SetRow set_row(const MatrixRow& row, const MatrixSizes& sizes) {
    SetRow set;
    set.number = lines_at_most(row.number, inner_em(sizes.number, sizes), most_number_lines);
    set.number_is_cut = row.number.line_count(inner_em(sizes.number, sizes)) > most_number_lines;
    const auto text_width = inner_em(sizes.text, sizes);
    for (auto& line : row.heading.lines(text_width))
        set.text.push_back({.text = std::move(line), .look = Look::group});
    for (auto& line : row.text.lines(text_width)) set.text.push_back({.text = std::move(line)});
    const auto width = inner_em(sizes.mentions, sizes);
    flow(row.mentions, width, [&](std::size_t at, std::size_t line, double x) {
        set.mentions.push_back({.mention = at,
                                .first_line = line,
                                .x = x * sizes.size,
                                .lines = row.mentions[at].name.lines(width)});
    });
    return set;
}

RowLines line_count(const MatrixRow& row, const MatrixSizes& sizes) {
    const auto text_width = inner_em(sizes.text, sizes);
    const auto number = std::min(row.number.line_count(inner_em(sizes.number, sizes)), most_number_lines);
    const auto mentions = flow(row.mentions, inner_em(sizes.mentions, sizes), [](auto, auto, auto) {});
    const auto text = row.heading.line_count(text_width) + row.text.line_count(text_width);
    return {.text = std::max({std::size_t{1}, number, text}), .mentions = mentions};
}

const Paragraph& title_above(const MatrixContent& content, const SheetRow& row) {
    const auto group = content.rows[row.row].group;
    return goes_on(content, row) ? content.continued_titles[group] : content.group_titles[group];
}

SetTitle set_title(const Paragraph& title, const MatrixSizes& sizes) {
    if (sizes.group <= 0) return {};
    const auto width = inner_em(sizes.group, sizes);
    if (title.line_count(width) <= most_title_lines) return {.lines = even_lines(title, width)};
    return {.lines = lines_at_most(title, width, most_title_lines), .is_cut = true};
}

MatrixHeights::MatrixHeights(const MatrixContent& content, const MatrixSizes& sizes)
    : content_(&content), sizes_(sizes) {
    for (const auto& row : content.rows) row_lines_.push_back(line_count(row, sizes));
    for (const auto& title : content.group_titles)
        title_lines_.push_back(set_title(title, sizes).lines.size());
    for (const auto& title : content.continued_titles)
        continued_lines_.push_back(set_title(title, sizes).lines.size());
}

std::size_t MatrixHeights::title_lines(const SheetRow& row) const {
    if (!content_->has_groups) return 0;
    const auto group = content_->rows[row.row].group;
    return goes_on(*content_, row) ? continued_lines_[group] : title_lines_[group];
}

RowLines MatrixHeights::lines_of(const SheetRow& part) const {
    const auto inside = [&part](std::size_t count) {
        return std::min(count, part.end_line) - std::min(count, part.first_line);
    };
    const auto whole = row_lines_[part.row];
    return {.text = inside(whole.text), .mentions = inside(whole.mentions)};
}

std::vector<SheetRow> MatrixHeights::whole_rows() const {
    std::vector<SheetRow> rows;
    for (std::size_t row = 0; row < row_lines_.size(); ++row)
        rows.push_back({.row = row, .first_line = 0, .end_line = row_lines_[row].most()});
    return rows;
}

std::vector<double> MatrixHeights::of(std::span<const SheetRow> rows) const {
    std::vector<double> heights;
    double of_group = 0;
    std::size_t title = 0;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const auto group = content_->rows[rows[at].row].group;
        heights.push_back(sizes_.row_height(lines_of(rows[at])));
        if (of_group == 0) title = title_lines(rows[at]);
        of_group += heights.back();
        if (at + 1 < rows.size() && content_->rows[rows[at + 1].row].group == group) continue;
        const auto needed = sizes_.row_height({.text = title});
        if (title > 0 && of_group < needed) heights.back() += needed - of_group;
        of_group = 0;
    }
    return heights;
}

}  // namespace zeren::render
