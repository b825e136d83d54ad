#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "render/matrix_content.hpp"

namespace zeren::render {

/// How many lines a row, or a part of one, takes in its columns of text and of mentions.
struct RowLines {
    std::size_t text = 1;  ///< or of the number, where that is longer
    std::size_t mentions = 0;

    [[nodiscard]] std::size_t most() const { return std::max(text, mentions); }
};

/// The sizes of a matrix' parts, in points. A column of width 0 is not there.
struct MatrixSizes {
    double size = 9;               ///< of all text
    double leading = line_height;  ///< em from baseline to baseline of a task's text
    double row_gap = 0.1;          ///< between the lines of neighbouring rows
    double group = 0;
    double number = 0;
    double text = 0;
    double column = 0;  ///< of one actor
    double mentions = 0;
    double head = 0;  ///< height of the heads

    /// From the left edge to the first actor's column.
    [[nodiscard]] double before_columns() const { return group + number + text; }
    /// From baseline to baseline within a task's text, and among mentions, each of which is a text by itself.
    [[nodiscard]] double pitch() const { return leading * size; }
    [[nodiscard]] double mention_pitch() const { return line_height * size; }
    [[nodiscard]] double row_height(RowLines lines) const;
    [[nodiscard]] double line_room() const { return row_height({}); }
    [[nodiscard]] double sum_height() const { return 1.5 * size; }
};

/// Blank at each side of a column, in em.
inline constexpr double column_padding = 0.35;

/// A line of a task's heading or text.
struct MatrixLine {
    std::string text{};
    Look look = Look::body;
};

/// A name in the column of mentions, or as many of its lines as it takes.
struct PlacedMention {
    std::size_t mention = 0;
    std::size_t first_line = 0;
    double x = 0;  ///< points from the column's text edge
    std::vector<std::string> lines{};
};

/// A row broken into lines.
struct SetRow {
    std::vector<std::string> number{};
    bool number_is_cut = false;
    std::vector<MatrixLine> text{};
    std::vector<PlacedMention> mentions{};
};

[[nodiscard]] SetRow set_row(const MatrixRow& row, const MatrixSizes& sizes);
/// The lines that `set_row` makes, without making them.
[[nodiscard]] RowLines line_count(const MatrixRow& row, const MatrixSizes& sizes);
/// A row on a sheet; of a row that is longer than a page, the lines from one to another.
struct SheetRow {
    std::size_t row = 0;
    std::size_t first_line = 0;
    std::size_t end_line = 0;
};

/// A group's title above its rows on a sheet: the one that says so where the rows go on from another page.
[[nodiscard]] const Paragraph& title_above(const MatrixContent& content, const SheetRow& row);
struct SetTitle {
    std::vector<std::string> lines{};
    bool is_cut = false;
};
/// A group's title in its column, in at most eight lines.
[[nodiscard]] SetTitle set_title(const Paragraph& title, const MatrixSizes& sizes);

/// Heights of rows at some sizes. Counts every row's lines once: O(characters).
class MatrixHeights {
  public:
    MatrixHeights(const MatrixContent& content, const MatrixSizes& sizes);

    [[nodiscard]] RowLines lines(std::size_t row) const { return row_lines_[row]; }
    /// The heights of neighbouring rows on a sheet; the last row of a group is stretched where the group's
    /// title needs more.
    [[nodiscard]] std::vector<double> of(std::span<const SheetRow> rows) const;
    /// Every row as a whole.
    [[nodiscard]] std::vector<SheetRow> whole_rows() const;

  private:
    [[nodiscard]] std::size_t title_lines(const SheetRow& row) const;
    [[nodiscard]] RowLines lines_of(const SheetRow& part) const;

    const MatrixContent* content_;
    MatrixSizes sizes_;
    std::vector<RowLines> row_lines_;
    std::vector<std::size_t> title_lines_;
    std::vector<std::size_t> continued_lines_;
};

}  // namespace zeren::render
