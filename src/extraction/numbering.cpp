#include "extraction/numbering.hpp"

#include <algorithm>
#include <array>

#include "extraction/passage.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

constexpr std::size_t longest_digits = 6;

bool stands_at(View text, std::size_t at, View choices) {
    return at < text.size() && choices.find(text[at]) != View::npos;
}

std::size_t blanks_end(View text, std::size_t at) {
    while (at < text.size() && text[at] == U' ') ++at;
    return at;
}

struct Digits {
    std::uint32_t value = 0;
    std::size_t end = 0;
};

std::optional<Digits> read_digits(View text, std::size_t at) {
    Digits out{.end = at};
    while (out.end < text.size() && is_digit(text[out.end])) {
        if (out.end - at == longest_digits) return std::nullopt;
        out.value = out.value * 10 + static_cast<std::uint32_t>(text[out.end] - U'0');
        ++out.end;
    }
    if (out.end == at) return std::nullopt;
    return out;
}

/// Past one separator out of `choices` and the blanks around it.
std::size_t past_separator(View text, std::size_t at, View choices) {
    const auto mark = blanks_end(text, at);
    return stands_at(text, mark, choices) ? blanks_end(text, mark + 1) : mark;
}

ItemNumber item_number(NumberShape shape, std::uint32_t value, std::size_t printed_size, std::size_t size) {
    return {.shape = shape, .values = {value}, .printed_size = printed_size, .size = size};
}

/// 第一章, 第2节, 第三条 …
std::optional<ItemNumber> read_ordinal(View text) {
    if (!text.starts_with(U'第')) return std::nullopt;
    std::uint32_t value = 0;
    std::size_t at = 1;
    if (const auto han = read_han_numeral(text.substr(1))) {
        value = han->value;
        at += han->size;
    } else if (const auto digits = read_digits(text, 1)) {
        value = digits->value;
        at = digits->end;
    } else {
        return std::nullopt;
    }
    struct Unit {
        View word;
        NumberShape shape;
    };
    static constexpr std::array units = {Unit{U"章", NumberShape::chapter},
                                         Unit{U"部分", NumberShape::chapter},
                                         Unit{U"篇", NumberShape::chapter}, Unit{U"节", NumberShape::section},
                                         Unit{U"条", NumberShape::article}};
    for (const auto& unit : units) {
        if (!text.substr(at).starts_with(unit.word)) continue;
        const auto end = at + unit.word.size();
        return item_number(unit.shape, value, end, past_separator(text, end, U"、.:"));
    }
    return std::nullopt;
}

/// 一、 or 一.
std::optional<ItemNumber> read_han_item(View text) {
    const auto han = read_han_numeral(text);
    if (!han) return std::nullopt;
    const auto mark = blanks_end(text, han->size);
    if (!stands_at(text, mark, U"、.")) return std::nullopt;
    return item_number(NumberShape::han, han->value, han->size, blanks_end(text, mark + 1));
}

/// （一）, （1）
std::optional<ItemNumber> read_bracketed(View text) {
    if (!text.starts_with(U'(')) return std::nullopt;
    const auto inner = blanks_end(text, 1);
    auto shape = NumberShape::bracketed_han;
    std::uint32_t value = 0;
    std::size_t end = 0;
    if (const auto han = read_han_numeral(text.substr(inner))) {
        value = han->value;
        end = inner + han->size;
    } else if (const auto digits = read_digits(text, inner)) {
        shape = NumberShape::bracketed_digits;
        value = digits->value;
        end = digits->end;
    } else {
        return std::nullopt;
    }
    end = blanks_end(text, end);
    if (!stands_at(text, end, U")")) return std::nullopt;
    return item_number(shape, value, end + 1, past_separator(text, end + 1, U"、."));
}

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

/// 1.8 km between the station and the mill
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

/// 1.2.3: followed by a blank, a separator or a word that counts nothing.
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

/// 1-2. and (1-2-1): with a point or in brackets, since 1-2 alone is a count or a date.
std::optional<ItemNumber> read_hyphenated(View text) {
    const bool is_bracketed = text.starts_with(U'(');
    ItemNumber number{.shape = NumberShape::dotted};
    const std::size_t begin = is_bracketed ? 1 : 0;
    const auto end = read_parts(text, begin, U"-", number.values);
    if (number.values.size() < 2 || !stands_at(text, end, is_bracketed ? U")" : U".")) return std::nullopt;
    if (!is_bracketed && end + 1 < text.size() && is_digit(text[end + 1])) return std::nullopt;
    for (auto sign : text.substr(begin, end - begin)) number.code += static_cast<char>(sign);
    number.printed_from = begin;
    number.printed_size = end - begin;
    number.size = blanks_end(text, end + 1);
    return number;
}

/// 1.5亿元 and 2023.9.11 begin with a decimal or a date; 1.3岁以下 and 1.2023年 with an item's number.
bool begins_with_decimal(View text, const Digits& whole) {
    constexpr std::uint32_t fewest_years = 1000;
    const auto fraction = stands_at(text, whole.end, U".") ? read_digits(text, whole.end + 1) : std::nullopt;
    return fraction && (whole.value >= fewest_years || is_measured(text.substr(fraction->end)) ||
                        stands_at(text, fraction->end, U"亿万千百倍米元吨%前"));
}

/// 1. 1、 1)
std::optional<ItemNumber> read_digit_item(View text) {
    const auto digits = read_digits(text, 0);
    if (!digits || begins_with_decimal(text, *digits)) return std::nullopt;
    const auto mark = blanks_end(text, digits->end);
    if (stands_at(text, mark, U")")) {
        return item_number(NumberShape::half_bracketed, digits->value, mark + 1, blanks_end(text, mark + 1));
    }
    // 01 修路: no count is written so.
    const bool has_zero = text[0] == U'0' && digits->end == 2 && mark > digits->end && mark < text.size();
    if (has_zero && is_han(text[mark]))
        return item_number(NumberShape::digits, digits->value, digits->end, mark);
    // "3 text" could be any sentence that begins with a count.
    if (!stands_at(text, mark, U"、.")) return std::nullopt;
    return item_number(NumberShape::digits, digits->value, digits->end, blanks_end(text, mark + 1));
}

/// ① ⑴ ⒈ ㈠ and their like: one code point each.
std::optional<ItemNumber> read_single_sign(View text) {
    struct Run {
        char32_t first;
        char32_t last;
        std::uint32_t value;
        NumberShape shape;
    };
    static constexpr std::array runs = {
        Run{U'①', U'⑳', 1, NumberShape::circled},      Run{0x3251, 0x325F, 21, NumberShape::circled},
        Run{0x32B1, 0x32BF, 36, NumberShape::circled}, Run{U'⑴', U'⒇', 1, NumberShape::bracketed_digits},
        Run{U'⒈', U'⒛', 1, NumberShape::digits},       Run{U'㈠', U'㈩', 1, NumberShape::bracketed_han},
        Run{U'❶', U'❿', 1, NumberShape::circled},
    };
    if (text.empty()) return std::nullopt;
    for (const auto& run : runs) {
        if (text[0] < run.first || text[0] > run.last) continue;
        const auto value = static_cast<std::uint32_t>(text[0] - run.first) + run.value;
        return item_number(run.shape, value, 1, past_separator(text, 1, U"、."));
    }
    return std::nullopt;
}

std::optional<ItemNumber> read_bullet(View text) {
    if (!stands_at(text, 0, U"•●■◆◇○▪▶➢·*-–—")) return std::nullopt;
    auto end = blanks_end(text, 1);
    // - [ ] or - [x]: a box to check.
    static constexpr std::array boxes = {View(U"[ ]"), View(U"[x]"), View(U"[X]")};
    end = blanks_end(text, end + longest_at_begin(text.substr(end), boxes));
    const bool needs_blank = View(U"·*-–—").find(text[0]) != View::npos;
    if (end == text.size() || (needs_blank && end == 1)) return std::nullopt;
    // Bullets of another sign stand on another level.
    return ItemNumber{.shape = NumberShape::bullet,
                      .values = {},
                      .printed_size = 0,
                      .size = end,
                      .word = std::u32string(1, text[0])};
}

/// 13.03.2015, 2015.3.13
bool begins_with_date(View text) {
    std::size_t parts = 0;
    std::size_t longest = 0;
    std::size_t at = 0;
    for (; parts < 3; ++parts) {
        auto end = at;
        while (end < text.size() && is_digit(text[end])) ++end;
        if (end == at) return false;
        longest = std::max(longest, end - at);
        at = end;
        if (parts == 2 || !stands_at(text, at, U".")) break;
        ++at;
    }
    constexpr std::size_t digits_of_year = 4;
    return parts == 2 && longest == digits_of_year;
}

std::optional<ItemNumber> read_printed_number(View plain) {
    if (begins_with_date(plain)) return std::nullopt;
    static constexpr std::array readers = {read_ordinal,     read_han_item,     read_bracketed,
                                           read_hyphenated,  read_dotted,       read_digit_item,
                                           read_single_sign, read_named_number, read_letter_number};
    for (const auto read : readers) {
        if (auto number = read(plain)) return number;
    }
    return std::nullopt;
}

}  // namespace

bool has_padded_part(View number) {
    constexpr std::size_t with_digit = 2;
    for (auto at = number.find(U".0"); at != View::npos; at = number.find(U".0", at + 1)) {
        if (at + with_digit < number.size() && is_digit(number[at + with_digit])) return true;
    }
    return false;
}

std::string ItemNumber::ascii() const {
    if (!code.empty()) return code;
    std::string out;
    if (letter != U'\0') out += static_cast<char>(letter);
    for (std::size_t at = letter == U'\0' ? 0 : 1; at < values.size(); ++at)
        out += (out.empty() ? "" : ".") + std::to_string(values[at]);
    return out;
}

std::optional<ItemNumber> read_item_number(View plain) {
    auto bullet = read_bullet(plain);
    if (!bullet) return read_printed_number(plain);
    // A bullet before a number is an ornament.
    auto inner = read_printed_number(plain.substr(bullet->size));
    if (!inner) return bullet;
    inner->printed_from = bullet->size;
    inner->size += bullet->size;
    return inner;
}

}  // namespace zeren::extraction
