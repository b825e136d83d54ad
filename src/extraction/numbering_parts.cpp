#include "extraction/numbering_signs.hpp"
#include "extraction/word_lists.hpp"

#include <array>
#include <vector>

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

/// 1.2.3 or 1-2-3: gathers the parts from `at` on, of two digits at most, that the sign stands between; gives
/// their end.
std::size_t read_parts(View text, std::size_t at, View sign, std::vector<std::uint32_t>& values) {
    constexpr std::size_t longest = 2;
    auto end = at;
    for (auto begin = at;; begin = end + 1) {
        const auto digits = read_digits(text, begin);
        if (!digits || digits->end - begin > longest) return end;
        values.push_back(digits->value);
        end = digits->end;
        if (!stands_at(text, end, sign)) return end;
    }
}

/// 1-1 打造示范小区: a blank, and words that count nothing.
bool stands_before_words(View text, std::size_t end) {
    const auto words = blanks_end(text, end);
    return words > end && words + 1 < text.size() &&
           (is_han(text[words]) || stands_at(text, words, U"“\"《「『")) &&
           !stands_at(text, words, U"年月日号时个名人项家次米元万亿岁至倍层楼单栋");
}

}  // namespace

bool is_measured(View rest) {
    static constexpr std::array units = {
        View(U" km "),     View(U" m "),       View(U" km2 "),     View(U" m2 "),     View(U" m² "),
        View(U" km² "),    View(U" ha "),      View(U" kg "),      View(U" t "),      View(U" kW "),
        View(U" MW "),     View(U" GWh "),     View(U" MWh "),     View(U" % "),      View(U"% "),
        View(U" percent"), View(U" million"),  View(U" Million"),  View(U" Mio"),     View(U" Mrd"),
        View(U" billion"), View(U" millones"), View(U" millions"), View(U" milioni"), View(U" hours"),
        View(U" times ")};
    return begins_with_one_of(rest, units);
}

std::optional<ItemNumber> read_dotted(View text) {
    ItemNumber number{.shape = NumberShape::dotted};
    const auto end = read_parts(text, 0, U".", number.values);
    if (number.values.size() < 2) return std::nullopt;
    if (has_padded_part(text.substr(0, end))) {
        for (auto sign : text.substr(0, end)) number.code += static_cast<char>(sign);
    }
    number.printed_size = end;
    number.size = past_separator(text, end, U"、.");
    const bool counts = stands_at(text, end, U"亿万千百个倍米元吨公平度岁年月日家项前底号至");
    if (is_measured(text.substr(end))) return std::nullopt;
    if (number.size == end && (counts || end == text.size() || !is_han(text[end]))) return std::nullopt;
    return number;
}

std::optional<ItemNumber> read_hyphenated(View text) {
    const bool is_bracketed = text.starts_with(U'(');
    ItemNumber number{.shape = NumberShape::dotted};
    const std::size_t begin = is_bracketed ? 1 : 0;
    const auto end = read_parts(text, begin, U"-", number.values);
    const bool is_ended =
        stands_at(text, end, is_bracketed ? U")" : U".") || (!is_bracketed && stands_before_words(text, end));
    if (number.values.size() < 2 || !is_ended) return std::nullopt;
    if (!is_bracketed && end + 1 < text.size() && is_digit(text[end + 1])) return std::nullopt;
    for (auto sign : text.substr(begin, end - begin)) number.code += static_cast<char>(sign);
    number.printed_from = begin;
    number.printed_size = end - begin;
    number.size = blanks_end(text, end + 1);
    return number;
}

std::optional<ItemNumber> read_coded(View text) {
    constexpr std::size_t fewest_letters = 2;
    constexpr std::size_t most_letters = 4;
    constexpr std::size_t most_digits = 3;
    std::size_t letters = 0;
    while (letters < text.size() && text[letters] >= U'A' && text[letters] <= U'Z') ++letters;
    if (letters < fewest_letters || letters > most_letters || !stands_at(text, letters, U"-"))
        return std::nullopt;
    auto end = letters + 1;
    std::uint32_t value = 0;
    for (; end < text.size() && is_digit(text[end]) && end - letters <= most_digits; ++end)
        value = value * 10 + static_cast<std::uint32_t>(text[end] - U'0');
    if (end == letters + 1) return std::nullopt;
    const bool has_part = end < text.size() && text[end] >= U'A' && text[end] <= U'F';  // BAC-23A
    if (has_part) ++end;
    auto link = blanks_end(text, end);
    const bool is_linked = stands_at(text, link, U":") ||
                           (link > end && stands_at(text, link, U"–—-") && stands_at(text, link + 1, U" "));
    if (!is_linked || blanks_end(text, link + 1) == text.size()) return std::nullopt;
    ItemNumber number{.shape = NumberShape::letter, .values = {value}, .printed_size = end};
    for (auto sign : text.substr(0, end)) number.code += static_cast<char>(sign);
    number.word = std::u32string(text.substr(0, letters));
    number.letter = text[0];
    number.size = blanks_end(text, link + 1);
    return number;
}

}  // namespace zeren::extraction
