#include "render/paragraph.hpp"

#include <algorithm>
#include <utility>

#include "support/text_width.hpp"
#include "support/utf8.hpp"

namespace zeren::render {
namespace {

constexpr double tolerance = 1e-9;

constexpr std::u32string_view never_first = U"。，、；：？！）】》〉」』〕］｝”’…—·～％‰℃．,.;:?!)]}%";
constexpr std::u32string_view never_last = U"（【《〈「『〔［｛“‘([{￥＄";

/// Ideographs, of which most texts are made, are in no set of signs.
bool holds(std::u32string_view set, char32_t c) {
    constexpr char32_t first_ideograph = 0x4E00, last_ideograph = 0x9FFF;
    return (c < first_ideograph || c > last_ideograph) && set.find(c) != std::u32string_view::npos;
}
bool is_letter(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'); }

/// Characters of which each is a word of its own.
bool is_ideograph(char32_t c) { return support::cells(c) == 2 || (c >= 0x2014 && c <= 0x2026); }

/// Whether a line may end between two neighbours, and whether blanks part them.
bool may_part(char32_t left, char32_t right, bool blank_between) {
    if (holds(never_first, right) || holds(never_last, left)) return false;
    if (blank_between) return true;
    if (support::cells(right) == 0) return false;  // combining marks stay with their letter
    if ((left == U'-' || left == U'/') && is_letter(right)) return true;
    return is_ideograph(left) || is_ideograph(right);
}

}  // namespace

Paragraph::Paragraph(std::string text, Weight weight) : text_(std::move(text)), weight_(weight) {
    char32_t last = 0;  // that was no blank
    bool blank = false;
    for (std::size_t offset = 0; offset < text_.size();) {
        const auto decoded = support::decode_at(text_, offset);
        const auto c = decoded.code_point;
        if (c == U' ') {
            blank = true;
        } else {
            if (pieces_.empty() || may_part(last, c, blank)) {
                if (!pieces_.empty()) pieces_.back().blank_behind = blank;
                pieces_.push_back({.begin = offset});
            } else if (blank) {
                pieces_.back().width += advance(U' ', weight_);
            }
            pieces_.back().end = offset + decoded.bytes;
            pieces_.back().width += advance(c, weight_);
            last = c;
            blank = false;
        }
        offset += decoded.bytes;
    }
}

double Paragraph::width() const { return text_width(text_, weight_); }

double Paragraph::widest_piece() const {
    double widest = 0;
    for (const auto& piece : pieces_) widest = std::max(widest, piece.width);
    return widest;
}

void Paragraph::break_piece(const Piece& piece, double width, std::vector<Line>& lines,
                            double& last_width) const {
    lines.push_back({.begin = piece.begin, .end = piece.begin});
    last_width = 0;
    for (auto offset = piece.begin; offset < piece.end;) {
        const auto decoded = support::decode_at(text_, offset);
        const auto step = advance(decoded.code_point, weight_);
        if (last_width + step > width + tolerance && lines.back().end > lines.back().begin) {
            lines.push_back({.begin = offset, .end = offset});
            last_width = 0;
        }
        last_width += step;
        offset += decoded.bytes;
        lines.back().end = offset;
    }
}

std::vector<Paragraph::Line> Paragraph::break_at(double width) const {
    std::vector<Line> lines;
    double used = 0;
    bool blank_before = false;
    for (const auto& piece : pieces_) {
        const auto blank = blank_before ? advance(U' ', weight_) : 0.0;
        blank_before = piece.blank_behind;
        if (!lines.empty() && used + blank + piece.width <= width + tolerance) {
            lines.back().end = piece.end;
            used += blank + piece.width;
        } else if (piece.width <= width + tolerance) {
            lines.push_back({.begin = piece.begin, .end = piece.end});
            used = piece.width;
        } else {
            break_piece(piece, width, lines, used);
        }
    }
    return lines;
}

std::vector<std::string> Paragraph::lines(double width) const {
    std::vector<std::string> out;
    for (const auto& line : break_at(width)) {
        out.push_back(text_.substr(line.begin, line.end - line.begin));
        const bool broken_at_blank = line.end < text_.size() && text_[line.end] == ' ';
        if (broken_at_blank) out.back().push_back(' ');
    }
    return out;
}

std::size_t Paragraph::line_count(double width) const { return break_at(width).size(); }

std::vector<std::string> even_lines(const Paragraph& paragraph, double width) {
    constexpr double exactness = 0.25;
    const auto count = paragraph.line_count(width);
    // Narrower than a word, lines would break inside of it.
    auto too_narrow =
        std::min(width, std::max(paragraph.widest_piece(),
                                 paragraph.width() / static_cast<double>(std::max<std::size_t>(count, 1))));
    if (paragraph.line_count(too_narrow) <= count) return paragraph.lines(too_narrow);
    auto enough = width;
    while (enough - too_narrow > exactness) {
        const auto middle = (enough + too_narrow) / 2;
        (paragraph.line_count(middle) <= count ? enough : too_narrow) = middle;
    }
    return paragraph.lines(enough);
}

std::string_view begin_of(std::string_view text, Weight weight, double width, std::size_t most) {
    // No line is wider than that, so that the last word, which the cut may part, lies behind them.
    const auto enough = std::max(width, 1.0) * static_cast<double>(most + 2);
    double used = 0;
    for (std::size_t offset = 0; offset < text.size();) {
        const auto decoded = support::decode_at(text, offset);
        used += advance(decoded.code_point, weight);
        offset += decoded.bytes;
        if (used > enough) return text.substr(0, offset);
    }
    return text;
}

std::vector<std::string> lines_at_most(const Paragraph& paragraph, double width, std::size_t most) {
    auto lines = paragraph.lines(width);
    if (lines.size() <= most) return lines;
    lines.resize(most);
    if (lines.empty()) return lines;
    lines.back() = shortened(lines.back() + "……", width, paragraph.weight());
    return lines;
}

}  // namespace zeren::render
