#include "extraction/passage.hpp"

#include <algorithm>

#include "support/utf8.hpp"

namespace zeren::extraction {
namespace {

constexpr std::size_t longest_source_line = 16'384;  // code points

/// The text behind the number that the format keeps apart from it, as people see it.
std::string printed_text(const documents::Paragraph& paragraph) {
    if (paragraph.list_number.empty()) return paragraph.text;
    return paragraph.list_number + " " + paragraph.text;
}

}  // namespace

char32_t plain_form(char32_t code_point) {
    if (code_point >= 0xFF01 && code_point <= 0xFF5E) return code_point - 0xFF01 + U'!';
    switch (code_point) {
        case 0xFF61: return U'。';
        case 0xFF64: return U'、';
        case U'﹙': return U'(';
        case U'﹚': return U')';
        case U'︰': return U':';
        default: return support::is_blank(code_point) ? U' ' : code_point;
    }
}

std::u32string plain_form(std::u32string_view text) {
    std::u32string out(text);
    std::ranges::transform(out, out.begin(), [](char32_t each) { return plain_form(each); });
    return out;
}

std::u32string plain_form(std::string_view utf8) { return plain_form(support::to_code_points(utf8)); }

std::u32string_view Stretch::plain() const {
    if (passage == nullptr) return {};
    return std::u32string_view(passage->plain).substr(begin, end - begin);
}

std::u32string_view Stretch::printed() const {
    if (passage == nullptr) return {};
    return std::u32string_view(passage->printed).substr(begin, end - begin);
}

std::string Stretch::text() const { return support::to_utf8(printed()); }

Stretch Stretch::part(std::size_t from, std::size_t to) const {
    to = std::min(to, size());
    return {passage, begin + std::min(from, to), begin + to};
}

Stretch Stretch::trimmed() const {
    const auto view = plain();
    const auto first = view.find_first_not_of(U' ');
    if (first == std::u32string_view::npos) return {passage, begin, begin};
    return part(first, view.find_last_not_of(U' ') + 1);
}

model::Origin Stretch::origin() const {
    if (passage == nullptr) return {};
    auto origin = passage->origin;
    if (origin.column > 0) origin.column += static_cast<std::uint32_t>(begin);
    return origin;
}

bool is_broken_off(const Passage& above, const Passage& line) {
    constexpr std::size_t full_line =
        28;  // code points; a shorter line is a heading or the end of a paragraph
    const auto words = above.content().plain();
    if (&above + 1 != &line || line.after_gap || words.size() < full_line) return false;
    return !is_sentence_end(words.back()) && !line.plain.starts_with(U' ');
}

Passage passage_of(const documents::Paragraph& paragraph) {
    Passage passage{.printed = support::to_code_points(printed_text(paragraph)),
                    .origin = paragraph.origin,
                    .after_gap = paragraph.after_gap,
                    .indented = paragraph.text.starts_with('\t')};
    passage.plain = plain_form(passage.printed);
    return passage;
}

support::Place place_of(const Stretch& stretch, std::string_view file) {
    const auto origin = stretch.origin();
    auto place = model::place_of(origin, file);
    if (origin.line == 0) place.position.column = static_cast<std::uint32_t>(stretch.begin + 1);
    if (stretch.passage->printed.size() <= longest_source_line) {
        place.source_line = support::to_utf8(stretch.passage->printed);
        // Of a line with several cells only this one is at hand.
        const auto from = stretch.passage->origin.column;
        if (from > 1) place.source_skipped = from - 1;
    }
    return place;
}

}  // namespace zeren::extraction
