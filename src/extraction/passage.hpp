#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "documents/document.hpp"
#include "model/origin.hpp"
#include "support/place.hpp"

namespace zeren::extraction {

/// The plain form of a code point: full-width letters, digits and punctuation become their ASCII
/// counterparts, every kind of blank becomes ' '. One code point stays one code point, so that a position in
/// the plain text is the position in the printed one.
[[nodiscard]] char32_t plain_form(char32_t code_point);
[[nodiscard]] std::u32string plain_form(std::u32string text);
/// The same of the visible signs of a text.
[[nodiscard]] std::u32string plain_form(std::string_view utf8);

/// The code points of a text, letters composed, without the signs that take no width; `seams` become the
/// places where such things were.
[[nodiscard]] std::u32string visible_signs(std::string_view utf8, std::vector<std::size_t>& seams);

/// The small form of an ASCII letter or of a Latin one with an accent; other signs stay.
[[nodiscard]] char32_t lower_case(char32_t plain);
[[nodiscard]] std::u32string lower_case(std::u32string_view plain);

[[nodiscard]] constexpr bool is_han(char32_t code_point) {
    return (code_point >= 0x4E00 && code_point <= 0x9FFF) || (code_point >= 0x3400 && code_point <= 0x4DBF) ||
           (code_point >= 0x20000 && code_point <= 0x3FFFF) || code_point == U'〇';
}
[[nodiscard]] constexpr bool is_digit(char32_t code_point) {
    return code_point >= U'0' && code_point <= U'9';
}

/// Signs that are set as wide as Chinese ones: they, and what follows them, begin a line without a blank
/// before.
[[nodiscard]] constexpr bool is_wide(char32_t code_point) { return code_point >= 0x2E80; }
/// Whether two signs that a line end parted had a blank between them: both stand in words of letters.
[[nodiscard]] constexpr bool have_blank_between(char32_t end, char32_t begin) {
    return end != U' ' && begin != U' ' && !is_wide(end) && !is_wide(begin);
}
/// A letter of any alphabet, or a digit.
[[nodiscard]] constexpr bool is_word_sign(char32_t code_point) {
    return (code_point >= U'a' && code_point <= U'z') || (code_point >= U'A' && code_point <= U'Z') ||
           is_digit(code_point) || code_point >= U'À';
}

struct Passage;

/// A part of a passage, in code points. It views the passage, which must outlive it. One of no passage is
/// empty and stands nowhere.
struct Stretch {
    const Passage* passage = nullptr;
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] std::u32string_view plain() const;
    [[nodiscard]] std::u32string_view printed() const;
    [[nodiscard]] std::string text() const;  ///< the printed words as UTF-8
    [[nodiscard]] std::size_t size() const { return end - begin; }
    [[nodiscard]] bool empty() const { return begin == end; }
    /// The part from `from` to `to`, counted from the stretch's own begin.
    [[nodiscard]] Stretch part(std::size_t from, std::size_t to = std::u32string_view::npos) const;
    /// Whether the document writes what stands here with signs without width inside, or letters in pieces.
    [[nodiscard]] bool has_seam() const;
    /// Without blanks at both ends.
    [[nodiscard]] Stretch trimmed() const;
    /// The place of the first character. O(1).
    [[nodiscard]] model::Origin origin() const;
};

/// The begin of a further line in a passage that was joined of several.
struct Joint {
    std::size_t begin = 0;  ///< in the passage
    model::Origin origin{};
};

/// One paragraph in code points, as printed and in its plain form; both have the same length.
/// (a number that the format prints before it included, signs without width left out).
struct Passage {
    std::u32string printed{};
    std::u32string plain{};
    model::Origin origin{};
    std::size_t order = 0;  ///< of the lines of the running text; in a table, that of the line behind it
    bool after_gap = false;
    std::size_t heading_level = 0;       ///< 1 to 9 where the format says that it is a heading
    std::vector<Joint> joints{};         ///< where lines that were broken off go on, in order
    bool is_task_of_table = false;       ///< a heading that a table below it takes for its task
    bool names_owners_of_table = false;  ///< a line of nothing but whose the tasks of the table below are
    bool indented = false;               ///< a tab stands before it: a cell of a flattened table
    std::vector<documents::TextSpan> bold{};  ///< what is set bold, in code points, in order and apart
    /// Where signs without width stood, or letters were composed of several signs, in order.
    std::vector<std::size_t> seams{};

    [[nodiscard]] Stretch whole() const { return {this, 0, plain.size()}; }
    [[nodiscard]] Stretch content() const { return whole().trimmed(); }
};

inline std::u32string_view Stretch::plain() const {
    return passage == nullptr ? std::u32string_view()
                              : std::u32string_view(passage->plain).substr(begin, end - begin);
}

inline std::u32string_view Stretch::printed() const {
    return passage == nullptr ? std::u32string_view()
                              : std::u32string_view(passage->printed).substr(begin, end - begin);
}

/// True where `line` goes on in the middle of a sentence of the full line above it: a text with hard line
/// ends.
[[nodiscard]] bool is_broken_off(const Passage& above, const Passage& line);
/// True for the last sign of a sentence, in plain form.
[[nodiscard]] constexpr bool is_sentence_end(char32_t plain) {
    return std::u32string_view(U"。;!?.").find(plain) != std::u32string_view::npos;
}

/// Puts words behind those of a passage.
void append(Passage& passage, const Stretch& more);

[[nodiscard]] Passage passage_of(const documents::Paragraph& paragraph);

/// Where a diagnostic about a stretch points, with the source line (left out where it is longer than any
/// screen could show).
[[nodiscard]] support::Place place_of(const Stretch& stretch, std::string_view file);

}  // namespace zeren::extraction
