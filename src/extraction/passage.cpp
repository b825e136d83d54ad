#include "extraction/passage.hpp"

#include <algorithm>
#include <utility>

#include "extraction/duty_words.hpp"
#include "extraction/han_variants.hpp"
#include "extraction/numbering.hpp"
#include "support/name_form.hpp"
#include "support/utf8.hpp"

namespace zeren::extraction {
namespace {

constexpr std::size_t longest_source_line = 16'384;  // code points

/// Radicals and Han characters of older sets that look like usual ones, and narrow letters of Japanese and
/// Korean.
constexpr bool is_other_shape(char32_t sign) {
    return (sign >= 0x2E80 && sign <= 0x2FDF) || (sign >= 0xF900 && sign <= 0xFAFF) ||
           (sign >= 0xFF66 && sign <= 0xFFDC) || (sign >= 0x2F800 && sign <= 0x2FA1F);
}

/// Takes signs without width out, and tells the places in what stays where they stood.
std::vector<std::size_t> take_out_invisible(std::u32string& text) {
    std::vector<std::size_t> places;
    std::size_t kept = 0;
    for (const auto sign : text) {
        if (!support::has_no_width(sign))
            text[kept++] = sign;
        else if (places.empty() || places.back() != kept)
            places.push_back(kept);
    }
    text.resize(kept);
    return places;
}

/// The number that the format prints before a paragraph, in the form in which texts print it.
std::u32string printed_list_number(const documents::Paragraph& paragraph) {
    if (paragraph.list_number.empty()) return {};
    auto number = support::to_code_points(paragraph.list_number);
    const bool is_number = read_item_number(plain_form(number) + U" ……").has_value();
    if (!is_number) number += U"、";
    return number + U" ";
}

/// The joint behind which the stretch begins; none in the first line.
const Joint* joint_of(const Stretch& stretch) {
    const auto& joints = stretch.passage->joints;
    const auto next = std::ranges::upper_bound(joints, stretch.begin, {}, &Joint::begin);
    return next == joints.begin() ? nullptr : &*(next - 1);
}

/// The line in which the stretch begins, set at its column.
std::u32string line_of(const Stretch& stretch) {
    const auto* joint = joint_of(stretch);
    const auto& passage = *stretch.passage;
    const auto begin = joint == nullptr ? 0 : joint->begin;
    const bool is_last = passage.joints.empty() || joint == &passage.joints.back();
    const auto end = is_last            ? passage.printed.size()
                     : joint == nullptr ? passage.joints.front().begin
                                        : (joint + 1)->begin;
    const std::size_t indent = joint != nullptr && joint->origin.column > 1 ? joint->origin.column - 1 : 0;
    return std::u32string(indent, U' ') + passage.printed.substr(begin, end - begin);
}

/// 1　修路: a wide blank behind a number at the begin of a line parts it from its words like 1、修路.
void part_wide_numbers(const std::u32string& printed, std::u32string& plain) {
    constexpr std::size_t most_digits = 2;
    std::size_t at = 0;
    while (at < plain.size() && at < most_digits && is_digit(plain[at])) ++at;
    const bool has_words = at + 1 < plain.size() && !is_digit(plain[at + 1]);
    if (at > 0 && has_words && printed[at] == U'　') plain[at] = U'、';
}

/// 牵 头 单 位：is read like 牵头单位：, with its blanks before it.
void close_up_labels(std::u32string& plain) {
    constexpr std::size_t longest = 8;
    constexpr std::size_t shortest = 3;
    for (auto colon = plain.find(U':'); colon != std::u32string::npos; colon = plain.find(U':', colon + 1)) {
        std::u32string label;  // backwards
        auto begin = colon;
        bool is_spread = false;
        while (begin > 0 && label.size() < longest) {
            auto sign = begin;
            while (sign > 0 && plain[sign - 1] == U' ') --sign;
            const bool goes_on = sign > 0 && is_han(plain[sign - 1]) && (label.empty() || sign < begin);
            if (!goes_on) break;
            is_spread = is_spread || (!label.empty() && sign < begin);
            label += plain[sign - 1];
            begin = sign - 1;
        }
        std::ranges::reverse(label);
        const auto words = label_at(label);
        const bool is_label = (words && words->size == label.size()) || is_side_label(label);
        if (!is_spread || label.size() < shortest || !is_label) continue;
        std::fill(plain.begin() + static_cast<std::ptrdiff_t>(begin),
                  plain.begin() + static_cast<std::ptrdiff_t>(colon), U' ');
        std::ranges::copy(label, plain.begin() + static_cast<std::ptrdiff_t>(colon - label.size()));
    }
}

/// 【牵头单位】市教育局 is read like 牵头单位：市教育局: signs are changed, none is added.
void open_label_brackets(std::u32string& plain) {
    constexpr std::size_t longest = 14;
    for (auto open = plain.find_first_of(U"【[〔"); open != std::u32string::npos;
         open = plain.find_first_of(U"【[〔", open + 1)) {
        const auto close = std::u32string_view(plain).substr(open, longest).find_first_of(U"】]〕");
        if (close == std::u32string_view::npos || close < 3) continue;
        const auto inside = std::u32string_view(plain).substr(open + 1, close - 1);
        const auto label = label_at(inside);
        const bool is_label = (label && label->size == inside.size()) || is_side_label(inside);
        const auto behind = open + close + 1;
        const bool has_words =  // 市教育局〔牵头〕、 is a mark behind a name
            behind < plain.size() &&
            std::u32string_view(U":、,;。)").find(plain[behind]) == std::u32string_view::npos;
        if (!is_label || !has_words) continue;
        plain[open] = U' ';
        plain[open + close] = U':';
    }
}

/// 市政府办〔市大数据局〕 and 各县<市、区> are read like 市政府办(市大数据局) and 各县(市、区); 〔2019〕10号
/// stays.
void unite_brackets(std::u32string& plain) {
    constexpr std::u32string_view opening = U"〔<〈‹﹝";
    constexpr std::u32string_view closing = U"〕>〉›﹞";
    constexpr std::size_t longest = 300;
    for (auto open = plain.find_first_of(opening); open != std::u32string::npos;
         open = plain.find_first_of(opening, open + 1)) {
        if (open + 1 >= plain.size() || !is_han(plain[open + 1])) continue;
        const auto sign = closing[opening.find(plain[open])];
        const auto close = std::u32string_view(plain).substr(open, longest).find(sign);
        if (close == std::u32string::npos) continue;
        plain[open] = U'(';
        plain[open + close] = U')';
    }
}

std::u32string plain_signs(std::u32string text) {
    for (auto& sign : text) sign = plain_form(sign);
    return text;
}

}  // namespace

char32_t plain_form(char32_t code_point) {
    if (is_han(code_point)) return simplified(code_point);
    if (is_other_shape(code_point)) {
        const auto usual = support::usual_shape(code_point);
        return is_han(usual) ? simplified(usual) : usual;
    }
    if (code_point >= 0xFF01 && code_point <= 0xFF5E) return code_point - 0xFF01 + U'!';
    switch (code_point) {
        case 0xFF61: return U'。';
        case 0xFF64:
        case U'﹑':
        case U'︑': return U'、';
        case U'﹐':
        case U'︐': return U',';
        case U'﹔': return U';';
        case U'﹕': return U':';
        case U'،': return U',';
        case U'؛': return U';';
        case U'﹙': return U'(';
        case U'﹚': return U')';
        case U'︰':
        case U'∶':
        case U'ː':
        case U'꞉': return U':';
        case U'〖': return U'【';
        case U'〗': return U'】';
        default: return support::is_blank(code_point) ? U' ' : code_point;
    }
}

std::u32string plain_form(std::u32string text) {
    const auto is_plain = [](char32_t sign) { return sign >= U' ' && sign <= U'~'; };
    if (std::ranges::all_of(text, is_plain)) return text;
    auto out = plain_signs(std::move(text));
    unite_brackets(out);
    return out;
}

std::u32string visible_signs(std::string_view utf8, std::vector<std::size_t>& seams) {
    const auto is_plain = [](char byte) { return byte >= ' ' && byte <= '~'; };
    if (std::ranges::all_of(utf8, is_plain)) {
        seams.clear();
        return {utf8.begin(), utf8.end()};
    }
    auto signs = support::to_code_points(utf8);
    seams = take_out_invisible(signs);
    if (const auto composed = support::compose(signs); !composed.empty()) seams = composed;
    return signs;
}

std::u32string plain_form(std::string_view utf8) {
    std::vector<std::size_t> seams;
    return plain_form(visible_signs(utf8, seams));
}

std::string Stretch::text() const { return support::to_utf8(printed()); }

Stretch Stretch::part(std::size_t from, std::size_t to) const {
    to = std::min(to, size());
    return {passage, begin + std::min(from, to), begin + to};
}

bool Stretch::has_seam() const {
    if (passage == nullptr) return false;
    const auto seam = std::ranges::upper_bound(passage->seams, begin);
    return seam != passage->seams.end() && *seam < end;
}

Stretch Stretch::trimmed() const {
    const auto view = plain();
    const auto first = view.find_first_not_of(U' ');
    if (first == std::u32string_view::npos) return {passage, begin, begin};
    return part(first, view.find_last_not_of(U' ') + 1);
}

model::Origin Stretch::origin() const {
    if (passage == nullptr) return {};
    const auto* joint = joint_of(*this);
    auto origin = joint == nullptr ? passage->origin : joint->origin;
    const auto offset = begin - (joint == nullptr ? 0 : joint->begin);
    if (origin.column > 0) origin.column += static_cast<std::uint32_t>(offset);
    return origin;
}

void append(Passage& passage, const Stretch& more) {
    const auto moved = [&](std::size_t place) { return passage.printed.size() + place - more.begin; };
    if (more.passage != nullptr) {
        const auto& seams = more.passage->seams;
        for (auto seam = std::ranges::upper_bound(seams, more.begin); seam != seams.end() && *seam < more.end;
             ++seam)
            passage.seams.push_back(moved(*seam));
        const auto& bold = more.passage->bold;
        for (auto span = std::ranges::upper_bound(bold, more.begin, {}, &documents::TextSpan::end);
             span != bold.end() && span->begin < more.end; ++span)
            passage.bold.push_back({.begin = moved(std::max(span->begin, more.begin)),
                                    .end = moved(std::min(span->end, more.end))});
    }
    passage.printed += more.printed();
    passage.plain += more.plain();
}

bool is_broken_off(const Passage& above, const Passage& line) {
    constexpr std::size_t full_line =
        28;  // code points; a shorter line is a heading or the end of a paragraph
    const auto words = above.content().plain();
    if (&above + 1 != &line || line.after_gap || above.heading_level > 0 || words.size() < full_line)
        return false;
    constexpr std::size_t full_line_of_letters = 60;
    const bool is_short_heading = !is_han(words.back()) && words.size() < full_line_of_letters &&
                                  !line.plain.empty() && lower_case(line.plain.front()) != line.plain.front();
    return !is_sentence_end(words.back()) && !line.plain.starts_with(U' ') && !is_short_heading;
}

namespace {

/// What is set bold, in code points behind the first `before` of its passage.
std::vector<documents::TextSpan> bold_signs(const documents::Paragraph& paragraph, std::size_t before) {
    std::vector<documents::TextSpan> bold;
    std::vector<std::size_t> seams;
    std::size_t at = 0;
    auto sign = before;
    const auto sign_at = [&](std::size_t byte) {
        const auto words = std::string_view(paragraph.text).substr(at, byte - at);
        at = byte;
        return sign += visible_signs(words, seams).size();
    };
    for (const auto& span : paragraph.bold) {
        const auto begin = sign_at(span.begin);
        bold.push_back({.begin = begin, .end = sign_at(span.end)});
    }
    return bold;
}

}  // namespace

Passage passage_of(const documents::Paragraph& paragraph) {
    std::vector<std::size_t> seams;
    const auto signs = visible_signs(paragraph.text, seams);
    Passage passage{.printed = printed_list_number(paragraph) + signs,
                    .origin = paragraph.origin,
                    .after_gap = paragraph.after_gap,
                    .heading_level = paragraph.heading_level,
                    .indented = paragraph.text.starts_with('\t')};
    for (auto seam : seams) passage.seams.push_back(passage.printed.size() - signs.size() + seam);
    passage.bold = bold_signs(paragraph, passage.printed.size() - signs.size());
    passage.plain = plain_signs(passage.printed);
    part_wide_numbers(passage.printed, passage.plain);
    open_label_brackets(passage.plain);
    unite_brackets(passage.plain);
    close_up_labels(passage.plain);
    return passage;
}

support::Place place_of(const Stretch& stretch, std::string_view file) {
    const auto origin = stretch.origin();
    auto place = model::place_of(origin, file);
    if (stretch.passage == nullptr) return place;
    if (origin.line == 0) place.position.column = static_cast<std::uint32_t>(stretch.begin + 1);
    if (stretch.passage->printed.size() <= longest_source_line) {
        place.source_line = support::to_utf8(line_of(stretch));
        // Of a line with several cells only this one is at hand.
        const auto from = stretch.passage->origin.column;
        if (from > 1) place.source_skipped = from - 1;
    }
    return place;
}

}  // namespace zeren::extraction
