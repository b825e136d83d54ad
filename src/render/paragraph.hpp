#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "render/text_metrics.hpp"

namespace zeren::render {

/// A text measured once and broken into lines of any width, in em, after the rules of Chinese typesetting: a
/// line never begins with 。，、；：！？） ” and their like, never ends with （ “ and their like; a Latin
/// word or a number stays whole. Only what is wider than a line by itself is broken inside.
class Paragraph {
  public:
    Paragraph() = default;
    /// The text should be `shown` text. O(n).
    explicit Paragraph(std::string text, Weight weight = Weight::regular);

    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] Weight weight() const { return weight_; }
    [[nodiscard]] bool empty() const { return pieces_.empty(); }
    /// On one line, in em.
    [[nodiscard]] double width() const;
    /// The widest piece that is never broken where lines are wide enough, in em.
    [[nodiscard]] double widest_piece() const;
    /// Lines no wider than `width` em (at least one character each), as full as can be. A line that was
    /// broken at a blank keeps it at its end. O(n).
    [[nodiscard]] std::vector<std::string> lines(double width) const;
    [[nodiscard]] std::size_t line_count(double width) const;

  private:
    /// A stretch of the text that stays together; a line may end behind it.
    struct Piece {
        std::size_t begin = 0;
        std::size_t end = 0;
        double width = 0;
        bool blank_behind = false;
    };
    struct Line {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    [[nodiscard]] std::vector<Line> break_at(double width) const;
    void break_piece(const Piece& piece, double width, std::vector<Line>& lines, double& last_width) const;

    std::string text_;
    Weight weight_ = Weight::regular;
    std::vector<Piece> pieces_;
};

/// As few lines as `width` allows, and then as even as can be: for titles in narrow columns.
[[nodiscard]] std::vector<std::string> even_lines(const Paragraph& paragraph, double width);

/// As much of a text as more than `most` lines of `width` em take, so that `lines_at_most` gives the same for
/// both: a text of megabytes is not set for the sake of two lines.
[[nodiscard]] std::string_view begin_of(std::string_view text, Weight weight, double width, std::size_t most);

/// At most `most` lines of the text, the last cut with … where there were more.
[[nodiscard]] std::vector<std::string> lines_at_most(const Paragraph& paragraph, double width,
                                                     std::size_t most);

}  // namespace zeren::render
