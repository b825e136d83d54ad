#include "render/matrix_fit.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <set>
#include <utility>

#include "render/papers.hpp"

namespace zeren::render {
namespace {

constexpr double largest_size = 13;
constexpr double smallest_chosen = 8;
constexpr double paged_size = 8.5;
constexpr double tight_leading = 1.25;
constexpr double widest_row_gap_em = 1.1;
constexpr double size_step = 0.25;
constexpr double least_text_em = 18;
constexpr double most_text_em = 52;
constexpr double widest_column_em = 2.6;

/// Widths that are tried, in em: first the coarse ones, then, where they come near, all.
struct Widths {
    double first;
    double last;
    double coarse;
    double fine;
};
constexpr Widths group_widths{.first = 5.5, .last = 11.5, .coarse = 1.5, .fine = 0.5};
constexpr Widths mention_widths{.first = 6.5, .last = 15.5, .coarse = 1.5, .fine = 0.5};
enum class Care : std::uint8_t { coarse, fine };

/// What is to be set, and for what.
struct Setting {
    const MatrixContent* content;
    const Frame* frame;
    const Phrases* words;
    Rect body;
    Paper paper;
    double leading = line_height;
};

double widest_number_em(const MatrixContent& content) {
    constexpr double most = 5;
    double widest = 1;
    for (const auto& row : content.rows) widest = std::max(widest, row.number.width());
    return std::min(widest, most) + 2 * column_padding;
}

/// The width that a cell's letters take.
double cell_em(const MatrixCell& cell) {
    constexpr double around = 0.3;  // of several parts that stand side by side
    double widest = 0;
    for (const auto& part : cell.parts) widest = std::max(widest, width_in_box(part.part, part.letters));
    const auto parts = static_cast<double>(cell.parts.size());
    return parts > 1 ? (widest + around) * parts : widest;
}

double column_em(const MatrixContent& content, const Phrases& words) {
    double widest = 1;
    for (auto part : content.parts) widest = std::max(widest, letter_width(part, words));
    for (const auto& column : content.columns)
        widest = std::max(widest, text_width(std::to_string(column.tasks)));
    for (const auto& row : content.rows) {
        for (const auto& cell : row.cells) widest = std::max(widest, cell_em(cell));
    }
    constexpr double least = 1.65;  // sums of two digits keep apart
    return std::max(least, widest + 0.04);
}

double head_height(const Setting& setting, const MatrixSizes& sizes) {
    constexpr double padding = 7;
    double longest = 2;
    for (const auto& column : setting.content->columns) longest = std::max(longest, text_width(column.name));
    const auto names = std::min(longest, most_head_em(sizes, setting.paper)) * sizes.size + padding;
    const auto corner = corner_of(*setting.content, *setting.frame, sizes, *setting.words);
    return std::max(names, corner.height);
}

/// The sizes for a number of columns; nothing where too little is left for the texts.
std::optional<MatrixSizes> sizes_for(const Setting& setting, std::size_t columns, double size,
                                     double group_em, double mention_em) {
    constexpr double rule_room = 0.4;
    MatrixSizes sizes{.size = size, .leading = setting.leading};
    sizes.number = widest_number_em(*setting.content) * size;
    if (setting.content->has_groups) sizes.group = group_em * size;
    if (setting.content->has_mentions) sizes.mentions = mention_em * size;
    sizes.column = column_em(*setting.content, *setting.words) * size + rule_room;
    const auto count = static_cast<double>(columns);
    sizes.text = setting.body.width - sizes.group - sizes.number - sizes.mentions - count * sizes.column;
    if (sizes.text < least_text_em * size) return std::nullopt;
    if (const auto spare = sizes.text - most_text_em * size; spare > 0 && columns > 0) {
        const auto wider = std::min(widest_column_em * size, sizes.column + spare / count);
        sizes.text -= (wider - sizes.column) * count;
        sizes.column = wider;
    }
    sizes.head = head_height(setting, sizes);
    return sizes;
}

/// What heads and sums leave for the rows.
double room_for_rows(const Setting& setting, const MatrixSizes& sizes) {
    constexpr double rule_room = 2;
    const auto sums = static_cast<double>(sum_rows(*setting.content)) * sizes.sum_height();
    return setting.body.height - sizes.head - sums - rule_room;
}

struct TriedSizes {
    MatrixSizes sizes{};
    double spare = 0;  ///< height that the rows leave; negative where they do not fit
};

/// The narrowest column of group titles that is tried: wide enough for their words where that can be.
double least_group_em(const MatrixContent& content) {
    double widest = group_widths.first;
    for (const auto& title : content.group_titles)
        widest = std::max(widest, title.widest_piece() + 2 * column_padding + 0.01);
    return std::min(widest, group_widths.last);
}

/// The widths that leave the most height at this size.
std::optional<TriedSizes> best_widths(const Setting& setting, double size, Care care) {
    const auto& content = *setting.content;
    const auto step = [care](const Widths& widths) {
        return care == Care::coarse ? widths.coarse : widths.fine;
    };
    std::optional<TriedSizes> best;
    for (auto group = least_group_em(content); group <= group_widths.last; group += step(group_widths)) {
        for (auto mention = mention_widths.first; mention <= mention_widths.last;
             mention += step(mention_widths)) {
            if (const auto sizes = sizes_for(setting, content.columns.size(), size, group, mention)) {
                const MatrixHeights heights(content, *sizes);
                const auto each = heights.of(heights.whole_rows());
                const auto spare =
                    room_for_rows(setting, *sizes) - std::accumulate(each.begin(), each.end(), 0.0);
                if (!best || spare > best->spare) best = TriedSizes{.sizes = *sizes, .spare = spare};
            }
            if (!content.has_mentions) break;
        }
        if (!content.has_groups) break;
    }
    return best;
}

/// The area that the texts fill at size 1, were every line full.
double text_area(const MatrixContent& content) {
    double area = 0;
    for (const auto& row : content.rows) {
        auto width = row.text.width() + row.heading.width();
        for (const auto& mention : row.mentions) width += mention.name.width();
        area += std::max(width, 1.0) * line_height;
    }
    return area;
}

std::optional<MatrixSizes> fit_one_page(const Setting& setting, double smallest) {
    constexpr double near = 0.08;  // a share of the height that finer widths may save
    const auto rows = static_cast<double>(std::max<std::size_t>(setting.content->rows.size(), 1));
    const auto area = setting.body.width * setting.body.height;
    const auto needed = text_area(*setting.content);
    for (auto size = largest_size; size >= smallest; size -= size_step) {
        const auto least_height = rows * size * line_height;
        if (least_height > setting.body.height || needed * size * size > area) continue;
        auto best = best_widths(setting, size, Care::coarse);
        if (best && best->spare > -near * setting.body.height) best = best_widths(setting, size, Care::fine);
        if (!best || best->spare < 0) continue;
        auto sizes = best->sizes;
        sizes.row_gap += std::min(best->spare / rows, widest_row_gap_em * size);
        return sizes;
    }
    return std::nullopt;
}

/// The rows cut into pages by height; rows that are longer than a page are cut between lines.
std::vector<std::vector<SheetRow>> break_pages(const MatrixHeights& heights, const MatrixSizes& sizes,
                                               double room) {
    const auto most_lines = std::max<std::size_t>(
        1, static_cast<std::size_t>((room - sizes.line_room()) / sizes.mention_pitch()));
    std::vector<std::vector<SheetRow>> pages(1);
    const auto put = [&](SheetRow row) {
        auto& page = pages.back();
        page.push_back(row);
        const auto each = heights.of(page);
        if (page.size() == 1 || std::accumulate(each.begin(), each.end(), 0.0) <= room) return;
        page.pop_back();
        pages.push_back({row});
    };
    for (const auto& whole : heights.whole_rows()) {
        for (auto line = whole.first_line; line < whole.end_line; line += most_lines)
            put({.row = whole.row,
                 .first_line = line,
                 .end_line = std::min(line + most_lines, whole.end_line)});
    }
    return pages;
}

/// The sheets of one page's rows: one, or several where its columns are too many for one.
void add_sheets(const MatrixContent& content, const MatrixHeights& heights, const std::vector<SheetRow>& rows,
                std::size_t most_columns, std::vector<MatrixSheet>& sheets) {
    std::set<std::size_t> used;
    for (const auto& row : rows) {
        for (const auto& cell : content.rows[row.row].cells) used.insert(cell.column);
    }
    const std::vector<std::size_t> columns(used.begin(), used.end());
    std::size_t at = 0;
    do {
        const auto count = std::min(most_columns, columns.size() - at);
        const auto first = columns.begin() + static_cast<std::ptrdiff_t>(at);
        sheets.push_back({.rows = rows,
                          .heights = heights.of(rows),
                          .columns = {first, first + static_cast<std::ptrdiff_t>(count)}});
        at += count;
    } while (at < columns.size());
}

Setting setting_for(const MatrixContent& content, const Frame& frame, const Phrases& words, Paper paper) {
    return {
        .content = &content, .frame = &frame, .words = &words, .body = body_of(frame, paper), .paper = paper};
}

MatrixFit fit_pages(const MatrixContent& content, const Frame& frame, const Options& options,
                    const Phrases& words) {
    constexpr double group_em = 8;
    constexpr double mention_em = 9;
    MatrixFit fit{.paper = papers_to_try(options, {PaperSize::a3}).front()};
    for (const auto& paper :
         papers_to_try(options, {PaperSize::a3})) {  // landscape where portrait is too narrow
        fit.paper = paper;
        const auto setting = setting_for(content, frame, words, paper);
        if (sizes_for(setting, content.columns.size(), paged_size, group_em, mention_em)) break;
    }
    const auto setting = setting_for(content, frame, words, fit.paper);
    auto most_columns = content.columns.size();
    auto sizes = sizes_for(setting, most_columns, paged_size, group_em, mention_em);
    while (!sizes && most_columns > 1)
        sizes = sizes_for(setting, --most_columns, paged_size, group_em, mention_em);
    fit.sizes = sizes.value_or(MatrixSizes{.size = paged_size, .text = setting.body.width / 2});
    const MatrixHeights heights(content, fit.sizes);
    for (const auto& rows : break_pages(heights, fit.sizes, room_for_rows(setting, fit.sizes)))
        add_sheets(content, heights, rows, std::max<std::size_t>(most_columns, 1), fit.sheets);
    return fit;
}

/// All rows and columns.
MatrixSheet whole_sheet(const MatrixContent& content, const MatrixSizes& sizes) {
    const MatrixHeights heights(content, sizes);
    MatrixSheet all{.rows = heights.whole_rows()};
    all.heights = heights.of(all.rows);
    for (std::size_t column = 0; column < content.columns.size(); ++column) all.columns.push_back(column);
    return all;
}

}  // namespace

MatrixFit fit_matrix(const MatrixContent& content, const Frame& frame, const Options& options,
                     const Phrases& words) {
    const auto smallest = options.paper ? smallest_allowed_text : smallest_chosen;
    // Lines set solid only where that saves a second page.
    for (auto leading : {line_height, content.has_headings ? line_height : tight_leading}) {
        for (auto size : {PaperSize::a4, PaperSize::a3}) {
            std::optional<MatrixFit> best;
            for (const auto& paper : papers_to_try(options, {size})) {
                auto setting = setting_for(content, frame, words, paper);
                setting.leading = leading;
                const auto least = best ? best->sizes.size + size_step : smallest;
                if (const auto sizes = fit_one_page(setting, least))
                    best = MatrixFit{.paper = paper, .sizes = *sizes};
            }
            if (!best) continue;
            best->sheets.push_back(whole_sheet(content, best->sizes));
            return std::move(*best);
        }
    }
    return fit_pages(content, frame, options, words);
}

}  // namespace zeren::render
